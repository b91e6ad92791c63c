import * as z from 'zod/mini'
import { aliasSchema, articleHead, packedLists as references, stubHead } from './article.ts'
import { figuresSchema } from './comparison.ts'
import type { PackedArticleFile } from './packed-article.ts'
import { linkOutSchema } from './prose.ts'

const prose = z.array(z.string())

const head = {
  titleLine: z.nullable(z.string()),
  related: z.object({
    similar: references,
    mentionedBy: references,
    moreMentions: z.optional(z.number()),
    neighbours: references,
  }),
}

/**
 * The file of an article, stub or alias as it travels. What the numbers packed in it say is seen when they are
 * unpacked.
 */
export const packedArticleFileSchema: z.ZodMiniType<PackedArticleFile> = z.discriminatedUnion(
  'kind',
  [
    z.object({
      ...articleHead,
      ...head,
      summary: z.object({ prose, claims: z.string() }),
      original: z.object({
        kind: z.enum(['text', 'uncopied', 'link', 'missing']),
        prose: z.optional(prose),
        comparison: z.optional(z.array(z.union([z.string(), figuresSchema]))),
      }),
      cached: z.array(z.union([z.string(), prose])),
      pages: z.array(z.object({ title: z.string(), source: linkOutSchema, prose })),
    }),
    z.object({ ...stubHead, ...head, summary: prose }),
    aliasSchema,
  ],
) as unknown as z.ZodMiniType<PackedArticleFile>

import * as z from 'zod/mini'

/** "2026-05-08T09:49": a local time as the seed gave it; no zone is known and none is assumed. */
export const localDateTime = z.string()

const heading = {
  id: z.string(),
  title: z.string(),
  /** "@someone" who posted it, without the colon. */
  handle: z.nullable(z.string()),
  source: z.nullable(z.string()),
  /** Where it comes from, or leads to first; missing where it has no link. */
  link: z.optional(z.string()),
}

/** An article of a story, as the others name it. */
export const reportSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.nullable(z.string()),
})
export type Report = z.infer<typeof reportSchema>

export const articleEntrySchema = z.object({
  kind: z.literal('article'),
  ...heading,
  category: z.nullable(z.string()),
  cachedAt: z.nullable(localDateTime),
  summary: z.string(),
  /** Minutes to read the cached text, at least 1. */
  minutes: z.number(),
  /** The share of the original's words that the cached copy keeps, 0 to 1; null with nothing to compare. */
  kept: z.nullable(z.number()),
  similar: z.number(),
  /**
   * Numbers, dates, names and units that differ between the original and its copy, or that the summary
   * has and the cached text lacks.
   */
  changedFigures: z.number(),
  /** Of the cached text: another one where the copy was made anew with other words. */
  fingerprint: z.number(),
  /** All articles that report the same thing, this one among them, the fullest first; missing where it is alone. */
  story: z.optional(z.array(reportSchema)),
})
export type ArticleEntry = z.infer<typeof articleEntrySchema>

/** An article that the collection knows from a similar list alone. */
export const stubEntrySchema = z.object({
  kind: z.literal('stub'),
  ...heading,
  summary: z.string(),
  mentions: z.number(),
})
export type StubEntry = z.infer<typeof stubEntrySchema>

export const entrySchema = z.discriminatedUnion('kind', [articleEntrySchema, stubEntrySchema])
export type Entry = z.infer<typeof entrySchema>

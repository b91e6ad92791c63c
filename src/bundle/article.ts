import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'
import { comparisonSchema } from './comparison.ts'
import { localDateTime } from './entry.ts'
import { claimSchema } from './evidence.ts'
import { linkOutSchema, proseSchema } from './prose.ts'

const heading = {
  id: z.string(),
  title: z.string(),
  handle: z.nullable(z.string()),
  source: z.nullable(z.string()),
}

/** What stands packed in lists, each of several values in a fixed order. */
export const packedLists = z.array(z.array(z.union([z.string(), z.number(), z.null()])))

/** Another article, as a related panel names it. */
export const referenceSchema = z.object({
  ...heading,
  kind: z.enum(['article', 'stub']),
  summary: z.string(),
})
export type Reference = z.infer<typeof referenceSchema>

/** A reference that was computed, with the terms both articles share, heaviest first. */
export const neighbourSchema = z.extend(referenceSchema, { terms: z.array(z.string()) })
export type Neighbour = z.infer<typeof neighbourSchema>

/** A reference as a similar list makes it: source and summary are the list's own, not the article's. */
export const listingSchema = z.extend(referenceSchema, {
  /** As written: with a handle, a link or a reading time, if it has one. */
  titleLine: z.string(),
})
export type Listing = z.infer<typeof listingSchema>

export const relatedSchema = z.object({
  /** As the seed lists them, in its order. */
  similar: z.array(listingSchema),
  /** Articles whose similar list names this one: of many the newest, and how many more there are. */
  mentionedBy: z.array(referenceSchema),
  moreMentions: z.optional(z.number()),
  neighbours: z.array(neighbourSchema),
})
export type Related = z.infer<typeof relatedSchema>

/** A page that the cached text holds behind the copy of the original. */
export const linkedPageSchema = z.object({
  title: z.string(),
  source: linkOutSchema,
  prose: proseSchema,
})
export type LinkedPage = z.infer<typeof linkedPageSchema>

/**
 * What the seed had for an original: words to compare, words of which the cached text has no copy,
 * only a link to them, or nothing.
 */
export const originalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), prose: proseSchema, comparison: comparisonSchema }),
  z.object({ kind: z.literal('uncopied'), prose: proseSchema }),
  z.object({ kind: z.literal('link'), prose: proseSchema }),
  z.object({ kind: z.literal('missing') }),
])
export type Original = z.infer<typeof originalSchema>

/** What a file of an article says that doesn't travel packed. */
export const articleHead = {
  version: z.literal(bundleVersion),
  kind: z.literal('article'),
  ...heading,
  /** The seed file it was compiled from. */
  file: z.string(),
  /** Where its title, its original and its linked pages lead, each once. */
  links: z.array(linkOutSchema),
  category: z.nullable(z.string()),
  cachedAt: z.nullable(localDateTime),
  /** The date as the seed writes it, where it can't be read. */
  unreadDate: z.nullable(z.string()),
  minutes: z.number(),
  /** Of the cached text, as the feed's entry has it. */
  fingerprint: z.number(),
  /** The other articles of its story, the fullest first, as `packed-reports.ts` has them; missing where it is alone. */
  story: z.optional(packedLists),
}

export const articleSchema = z.object({
  ...articleHead,
  /** The title as the seed has it, with the handle, a link or a reading time, if it holds them. */
  titleLine: z.string(),
  summary: z.object({ prose: proseSchema, claims: z.array(claimSchema) }),
  original: originalSchema,
  cached: proseSchema,
  pages: z.array(linkedPageSchema),
  related: relatedSchema,
})
export type Article = z.infer<typeof articleSchema>

/** An article known from similar lists alone: the same address its seed will have when it comes. */
export const stubHead = {
  version: z.literal(bundleVersion),
  kind: z.literal('stub'),
  ...heading,
  /** Where its title leads, if it holds a link. */
  links: z.array(linkOutSchema),
}

export const stubSchema = z.object({
  ...stubHead,
  /** The title as a similar list has it. */
  titleLine: z.string(),
  summary: proseSchema,
  related: relatedSchema,
})
export type Stub = z.infer<typeof stubSchema>

/** An address by a title cut off, or known to be several handles’ by now: its article stands at `id`. */
export const aliasSchema = z.object({
  version: z.literal(bundleVersion),
  kind: z.literal('alias'),
  id: z.string(),
})

/** What stands at an article's address. */
export const articleFileSchema = z.discriminatedUnion('kind', [
  articleSchema,
  stubSchema,
  aliasSchema,
])
export type ArticleFile = z.infer<typeof articleFileSchema>

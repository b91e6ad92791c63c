import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'
import { entrySchema, localDateTime } from './entry.ts'

/**
 * A stretch of a facet's feed: dated articles newest first, then undated ones, then stubs, most
 * mentioned first. `total` counts the whole facet, so that a list knows its length from any page.
 */
export const feedPageSchema = z.object({
  version: z.literal(bundleVersion),
  total: z.number(),
  /** How many of those have a row of their own, where no story is split, and how many of them stand on pages before. */
  rows: z.number(),
  rowsBefore: z.number(),
  /** Of the last entry before this page's first that isn't folded, what tells whether a new group opens with that one. */
  before: z.nullable(
    z.object({ kind: z.enum(['article', 'stub']), cachedAt: z.nullable(localDateTime) }),
  ),
  entries: z.array(entrySchema),
  /**
   * The entries whose story this feed has fuller reports of: each's place on the page, and behind it the places in
   * the story of those that are fuller. Missing where there are none.
   */
  folded: z.optional(z.array(z.array(z.number()))),
})
export type FeedPage = z.infer<typeof feedPageSchema>

import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'
import { entrySchema, localDateTime } from './entry.ts'

/** Entries on a page of the feed. */
export const feedPageSize = 50

/**
 * A stretch of a facet's feed: dated articles newest first, then undated ones, then stubs, most
 * mentioned first. `total` counts the whole facet, so that a list knows its length from any page.
 */
export const feedPageSchema = z.object({
  version: z.literal(bundleVersion),
  total: z.number(),
  /** `cachedAt` of the entry before this page's first: whether a new day opens here. */
  before: z.nullable(localDateTime),
  entries: z.array(entrySchema),
})
export type FeedPage = z.infer<typeof feedPageSchema>

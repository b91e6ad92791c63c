import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'
import { localDateTime } from './entry.ts'

/**
 * The search index is a row of segments, each whole in itself: a run of the collection's entries in
 * the order they came in, with the words they hold. An entry's place in its segment, from 0, is what
 * the lists of the segment call it by.
 */

/** What the search loads first: the segments, the newest entries first, stubs last. */
export const searchIndexSchema = z.object({
  version: z.literal(bundleVersion),
  segments: z.array(
    z.object({
      /** The folder of its files; another content has another key. */
      key: z.string(),
      entries: z.number(),
      /** When the newest of its entries was cached; null for stubs and undated articles. */
      newest: z.nullable(localDateTime),
    }),
  ),
  /** How many entries aren't searched, since their segments aren't kept where there is no network. */
  absent: z.optional(z.number()),
})
export type SearchIndex = z.infer<typeof searchIndexSchema>

export const searchSegmentSchema = z.object({
  version: z.literal(bundleVersion),
  /** The first term of each file of terms, in order, joined by spaces. */
  firstTerms: z.string(),
  /** What the files of words are named for: the letters that longer words begin with. */
  initials: z.string(),
  sources: z.array(z.string()),
  categories: z.array(z.string()),
  /** Packed numbers, two an entry: its source and its category, from 1 in those lists, 0 for none. */
  facets: z.string(),
})
export type SearchSegment = z.infer<typeof searchSegmentSchema>

/** A run of the segment's terms. Both lists are joined by spaces, and go together. */
export const searchTermsSchema = z.object({
  version: z.literal(bundleVersion),
  /** In the order of their code units. */
  terms: z.string(),
  /**
   * Of each term the entries that hold it: packed numbers, two an entry, how many entries lie between
   * it and the one before, and how much it is about the term, 0 to `mostImpact`.
   */
  postings: z.string(),
})
export type SearchTerms = z.infer<typeof searchTermsSchema>

export const mostImpact = 15

/** Words to correct a misspelt one to: those of one initial, the most frequent first. */
export const searchWordsSchema = z.object({
  version: z.literal(bundleVersion),
  words: z.string(),
})
export type SearchWords = z.infer<typeof searchWordsSchema>

/** What the list of results shows of an entry before its article is there. */
export const searchEntrySchema = z.object({
  kind: z.enum(['article', 'stub']),
  id: z.string(),
  title: z.string(),
  handle: z.nullable(z.string()),
  source: z.nullable(z.string()),
  category: z.nullable(z.string()),
  cachedAt: z.nullable(localDateTime),
  summary: z.string(),
})
export type SearchEntry = z.infer<typeof searchEntrySchema>

export const searchEntriesSchema = z.object({
  version: z.literal(bundleVersion),
  entries: z.array(searchEntrySchema),
})
export type SearchEntries = z.infer<typeof searchEntriesSchema>

/** Entries in a file: results lie scattered, so that much of a larger file would go unread. */
export const searchEntriesInFile = 8

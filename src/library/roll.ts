import type { QueryClient } from '@tanstack/react-query'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { type RollEntry, rollBlockSize } from '../bundle/roll.ts'
import { rollBlockQuery } from './roll-block-query.ts'

/** Blocks that are fetched at once. */
const atOnce = 8

/**
 * The roll of a collection of so many entries, block by block from the top of the feed, no further than
 * it is asked for.
 */
async function* rollBlocksOf(
  client: QueryClient,
  total: number,
): AsyncGenerator<readonly RollEntry[]> {
  const blocks = Math.ceil(total / rollBlockSize)
  for (let from = 0; from < blocks; from += atOnce) {
    const wanted = Math.min(atOnce, blocks - from)
    yield* await Promise.all(
      Array.from({ length: wanted }, (_, at) => client.fetchQuery(rollBlockQuery(from + at))),
    )
  }
}

/** Whether an entry stands in the feed of a facet. */
function isInFacet(entry: RollEntry, { source, category, only }: FacetKeys): boolean {
  return (
    (source === null || entry.source === source) &&
    (category === null || entry.category === category) &&
    (only === null || entry.only === only)
  )
}

/** What is to be marked: a facet, from its top to a place in it, or what was cached before a day. */
export type RollScope = {
  facet: FacetKeys
  /** The place in the facet's feed, from 0, before which it ends. */
  above?: number
  /** "2026-05-08": what was cached on that day or later, or at no known time, is left out. */
  before?: string
}

/** The keys of all entries in a scope. */
export async function keysIn(
  client: QueryClient,
  total: number,
  { facet, above = Infinity, before }: RollScope,
): Promise<string[]> {
  const keys: string[] = []
  let place = 0
  for await (const block of rollBlocksOf(client, total))
    for (const entry of block) {
      if (!isInFacet(entry, facet)) continue
      if (place++ >= above) return keys
      if (before === undefined || (entry.day !== null && entry.day < before)) keys.push(entry.key)
    }
  return keys
}

/** How many entries are read: of the whole feed, and by source, category, and what else it is narrowed to. */
export type ReadCounts = {
  all: number
  sources: ReadonlyMap<string, number>
  categories: ReadonlyMap<string, number>
}

/**
 * Counts what is read. The newest is looked at first, since that is what one has read, and no more of
 * the roll than it takes to find all of `keys`.
 */
export async function countRead(
  client: QueryClient,
  total: number,
  keys: ReadonlySet<string>,
): Promise<ReadCounts> {
  const sources = new Map<string, number>()
  const categories = new Map<string, number>()
  let all = 0
  if (keys.size > 0)
    for await (const block of rollBlocksOf(client, total)) {
      for (const { key, source, category } of block) {
        if (!keys.has(key)) continue
        all++
        if (source !== null) sources.set(source, (sources.get(source) ?? 0) + 1)
        if (category !== null) categories.set(category, (categories.get(category) ?? 0) + 1)
      }
      if (all === keys.size) break
    }
  return { all, sources, categories }
}

/** How far a facet's roll was looked at: the block to go on with, and the place of its first entry. */
export type RollPlace = { block: number; place: number }

/**
 * Finds places in a facet's feed, from 0, whose entries `fits` lets through: from somewhere on, block by
 * block until there are enough. `next` is where to go on, null at the end.
 */
export async function findPlaces(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  fits: (key: string) => boolean,
  from: RollPlace,
  enough: number,
): Promise<{ places: number[]; next: RollPlace | null }> {
  const places: number[] = []
  let { block, place } = from
  for (; block * rollBlockSize < total && places.length < enough; block++)
    for (const entry of await client.fetchQuery(rollBlockQuery(block)))
      if (isInFacet(entry, facet)) {
        if (fits(entry.key)) places.push(place)
        place++
      }
  return { places, next: block * rollBlockSize < total ? { block, place } : null }
}

/** Which entries of a facet's feed a list of it shows, and which of them may be gone to, each by its key. */
export type ListedBy = Record<'isListed' | 'fits', (key: string) => boolean>

/**
 * Of a list of a facet's feed the entry that stands next to one with a key, after (1) or before it (-1): its
 * places, from 0, in the feed and in the list; null at the end, "absent" if the facet hasn't the key.
 */
export async function findBeside(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  { isListed, fits }: ListedBy,
  key: string,
  by: 1 | -1,
): Promise<{ place: number; index: number } | null | 'absent'> {
  let place = 0
  let index = 0
  let before: { place: number; index: number } | null = null
  let isPassed = false
  for await (const block of rollBlocksOf(client, total))
    for (const entry of block) {
      if (!isInFacet(entry, facet)) continue
      if (entry.key === key) {
        if (by === -1) return before
        isPassed = true
      } else if (fits(entry.key)) {
        if (isPassed) return { place, index }
        before = { place, index }
      }
      place++
      if (isListed(entry.key)) index++
    }
  return isPassed ? null : 'absent'
}

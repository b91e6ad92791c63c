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

/** What decides, by keys, which entries of a facet's feed a list of it shows: those it lists, and which stories are split. */
export type Shows = Record<'isListed' | 'isSplit', (key: string) => boolean>

/** The whole feed, with no story split. */
const showsAll: Shows = { isListed: () => true, isSplit: () => false }

/** Whether an entry's story stands in a list by another of its articles. */
export function isFolded({ key, story }: RollEntry, facet: FacetKeys, shows: Shows): boolean {
  if (!story || isSplit(story, shows)) return false
  const shown = story.find((one) => isInFacet(one, facet) && shows.isListed(one.key))
  return shown !== undefined && shown.key !== key
}

function isSplit(story: readonly RollEntry[], shows: Shows): boolean {
  return story.some(({ key }) => shows.isSplit(key))
}

/** What is to be marked: a facet, from its top to a place in it, or what was cached before a day. */
export type RollScope = {
  facet: FacetKeys
  /**
   * The place in the facet's feed, from 0, before which it ends; whatever of a story stands in another's row goes
   * with that, as the list `shows` it.
   */
  above?: number
  shows?: Shows
  /** "2026-05-08": what was cached on that day or later, or at no known time, is left out. */
  before?: string
}

/** The keys of all entries in a scope. */
export async function keysIn(
  client: QueryClient,
  total: number,
  { facet, above = Infinity, shows = showsAll, before }: RollScope,
): Promise<string[]> {
  const keys: string[] = []
  let place = 0
  for await (const block of rollBlocksOf(client, total))
    for (const entry of block) {
      if (!isInFacet(entry, facet)) continue
      if (place++ >= above) return keys
      if (before !== undefined && (entry.day === null || entry.day >= before)) continue
      if (above === Infinity) keys.push(entry.key)
      else if (!isFolded(entry, facet, shows)) keys.push(...keysOfRow(entry, facet, shows))
    }
  return keys
}

/** An entry, and those of its story that stand in its row. */
function keysOfRow({ key, story }: RollEntry, facet: FacetKeys, shows: Shows): string[] {
  if (!story || isSplit(story, shows)) return [key]
  return story.flatMap((one) => (isInFacet(one, facet) ? one.key : []))
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

/** Entries from the top of the feed among which split stories are looked for: what is fetched of the roll at once. */
const unfoldedWithin = atOnce * rollBlockSize

/**
 * The places in a facet's feed, in order, of what has a row of its own because its story is split, by the `keys` of the
 * articles that are told to be. No more of the roll is looked at than it takes to find those and all of their stories,
 * and never all of a long one: the article of a key may have left the collection.
 */
export async function unfoldedPlaces(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  keys: ReadonlySet<string>,
): Promise<number[]> {
  const shows: Shows = { ...showsAll, isSplit: (key) => keys.has(key) }
  const [wanted, seen] = [new Set(keys), new Set<string>()]
  const places: number[] = []
  let place = 0
  for await (const block of rollBlocksOf(client, Math.min(total, unfoldedWithin))) {
    for (const entry of block) {
      const { key, story } = entry
      if (story && isSplit(story, shows)) {
        for (const one of story) wanted.add(one.key)
        if (isInFacet(entry, facet) && isFolded(entry, facet, showsAll)) places.push(place)
      }
      if (wanted.has(key)) seen.add(key)
      if (isInFacet(entry, facet)) place++
    }
    if (seen.size === wanted.size) break
  }
  return places
}

/** How far a facet's roll was looked at: the block to go on with, and the place of its first entry. */
export type RollPlace = { block: number; place: number }

/** An entry, and its place in a facet's feed, from 0. */
export type Placed = { place: number; entry: RollEntry }

/**
 * Finds places in a facet's feed, from 0, and what stands there, whose entries `fits` lets through: from somewhere on,
 * block by block until there are enough. `next` is where to go on, null at the end.
 */
export async function findPlaces(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  fits: (key: string) => boolean,
  from: RollPlace,
  enough: number,
): Promise<{ found: Placed[]; next: RollPlace | null }> {
  const found: Placed[] = []
  let { block, place } = from
  for (; block * rollBlockSize < total && found.length < enough; block++)
    for (const entry of await client.fetchQuery(rollBlockQuery(block)))
      if (isInFacet(entry, facet)) {
        if (fits(entry.key)) found.push({ place, entry })
        place++
      }
  return { found, next: block * rollBlockSize < total ? { block, place } : null }
}

/**
 * How many entries a list of a facet's feed has before the one with a key, be that listed or not: where it stands in
 * the list, from 0, or would; null if the feed hasn't it.
 */
export async function listedBefore(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  isListed: (key: string) => boolean,
  key: string,
): Promise<number | null> {
  let index = 0
  for await (const block of rollBlocksOf(client, total))
    for (const entry of block) {
      if (!isInFacet(entry, facet)) continue
      if (entry.key === key) return index
      if (isListed(entry.key)) index++
    }
  return null
}

/** What a list of a facet's feed shows, and which of its entries may be gone to, by key. */
export type ListedBy = Shows & { fits: (key: string) => boolean }

/**
 * Of a list of a facet's feed the entry that stands next to one with a key, after (1) or before it (-1): its
 * places, from 0, in the feed and in the list; null at the end, "absent" if the facet hasn't the key. For what
 * another of its story stands for, that one's row counts.
 */
export async function findBeside(
  client: QueryClient,
  total: number,
  facet: FacetKeys,
  { fits, ...shows }: ListedBy,
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
      const { story } = entry
      const holds = story && !isSplit(story, shows) && story.some((one) => one.key === key)
      if (isFolded(entry, facet, shows)) {
        // Its row is another's.
      } else if (entry.key === key || holds) {
        if (by === -1) return before
        isPassed = true
      } else if (fits(entry.key)) {
        if (isPassed) return { place, index }
        before = { place, index }
      }
      place++
      if (shows.isListed(entry.key)) index++
    }
  return isPassed ? null : 'absent'
}

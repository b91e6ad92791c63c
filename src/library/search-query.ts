import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import type { SearchIndex } from '../bundle/search-index.ts'
import { searchIndexPath } from '../bundle/search-paths.ts'
import { bundleKey } from './bundle-key.ts'
import { editDistance } from './edit-distance.ts'
import { searchIndexQuery } from './search-files.ts'
import { type OpenSegment, openSegment, weighEntries, wordsWithInitials } from './search-segment.ts'
import { type SearchWord, searchWords } from './search-word.ts'

/** An entry that was found: where it stands in the index, and what results are narrowed by. */
export type Hit = {
  segment: string
  place: number
  source: string | null
  category: string | null
  score: number
}

/** What a period of the collection answers. Periods follow each other from the newest to the oldest. */
export type PeriodAnswer = {
  /** Best first. */
  hits: Hit[]
  /** Every word that was looked for, with those put in the place of a misspelt one. */
  words: SearchWord[]
  /** Words that nothing has, and what was looked for in their place; none if nothing is like them. */
  corrections: { written: string; taken: string[] }[]
  /** Whether the hits have all words; else they have as many as any entry has. */
  hasAll: boolean
  /** When the oldest period is not yet asked: the one to ask next, and when its newest was cached. */
  older: { period: number; newest: string | null } | null
  /** How many entries can't be asked without a network. */
  absent: number
}

/** Segments that are asked at once: at ten thousand articles of middling length all there are. */
const segmentsInPeriod = 8

/**
 * What the collection has on a query of one word or more, a page for every period that was asked. Kept under the path of
 * the index, so that another index brings other answers.
 */
export function searchQuery(client: QueryClient, query: string) {
  const words = searchWords(query)
  const asked = words.map(({ term, isOpen }) => (isOpen ? `${term}*` : term)).join(' ')
  return infiniteQueryOptions({
    queryKey: [...bundleKey(searchIndexPath), asked] as const,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      let answer = await askPeriod(client, words, pageParam, signal)
      // Nothing found is said of no less than the whole collection.
      while (answer.hits.length === 0 && answer.older)
        answer = await askPeriod(client, words, answer.older.period, signal)
      return answer
    },
    getNextPageParam: ({ older }: PeriodAnswer) => older?.period,
    structuralSharing: false,
    // The files it is made of are asked for again one by one.
    retry: false,
  })
}

/** Looks for words in one period of the collection. */
export async function askPeriod(
  client: QueryClient,
  words: readonly SearchWord[],
  period: number,
  signal?: AbortSignal,
): Promise<PeriodAnswer> {
  const index = await client.fetchQuery(searchIndexQuery)
  const from = period * segmentsInPeriod
  const listed = index.segments.slice(from, from + segmentsInPeriod)
  const next = index.segments[from + segmentsInPeriod]
  const segments = await Promise.all(listed.map((segment) => openSegment(client, segment)))
  signal?.throwIfAborted()

  const others = [
    ...index.segments.slice(0, from),
    ...index.segments.slice(from + segmentsInPeriod),
  ]
  const looked = await Promise.all(words.map((word) => lookFor(client, segments, others, word)))
  signal?.throwIfAborted()
  return {
    ...rank(segments, looked),
    words: looked.flatMap(({ spellings }) => spellings),
    corrections: looked.flatMap(({ word, spellings }) =>
      spellings.includes(word)
        ? []
        : { written: word.term, taken: spellings.map(({ term }) => term) },
    ),
    older: next ? { period: period + 1, newest: next.newest } : null,
    absent: index.absent ?? 0,
  }
}

type Looked = {
  word: SearchWord
  /** The word itself, or those that were taken in its place. */
  spellings: SearchWord[]
  /** By segment and place. */
  weights: Float32Array[]
}

/** Looks for a word in some segments, and if none has it, `others` neither, for words like it. */
async function lookFor(
  client: QueryClient,
  segments: readonly OpenSegment[],
  others: SearchIndex['segments'],
  word: SearchWord,
): Promise<Looked> {
  const weigh = (words: readonly SearchWord[]) =>
    Promise.all(segments.map((segment) => weighEntries(client, segment, words)))
  const weights = await weigh([word])
  if (weights.some(hasAny) || (await isIn(client, others, word)))
    return { word, spellings: [word], weights }
  const spellings = await correct(client, segments, word)
  return spellings.length === 0
    ? { word, spellings, weights }
    : { word, spellings, weights: await weigh(spellings) }
}

/** Whether any of the segments has a word, the newest asked first and no more of them than it takes. */
async function isIn(
  client: QueryClient,
  listed: SearchIndex['segments'],
  word: SearchWord,
): Promise<boolean> {
  for (const one of listed) {
    const weights = await weighEntries(client, await openSegment(client, one), [word])
    if (hasAny(weights)) return true
  }
  return false
}

function hasAny(weights: Float32Array): boolean {
  return weights.some((weight) => weight > 0)
}

/** Corrections that are taken at once: which of several was meant, nobody can tell. */
const mostCorrections = 3

/** Words of the collection that are nearest to one it doesn't have, the most frequent first. */
async function correct(
  client: QueryClient,
  segments: readonly OpenSegment[],
  { term }: SearchWord,
): Promise<SearchWord[]> {
  const most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2
  if (most === 0) return []
  // The first two letters may have been swapped, or one put before the first.
  const initials = [...new Set(Array.from(term).slice(0, 2))]
  const lists = await Promise.all(
    segments.map((segment) => wordsWithInitials(client, segment, initials)),
  )
  const near = new Map<string, { distance: number; rank: number }>()
  for (const list of lists.flat())
    for (const [rank, word] of list.entries()) {
      const distance = editDistance(term, word, most)
      if (distance <= most && (near.get(word)?.rank ?? Infinity) > rank)
        near.set(word, { distance, rank })
    }
  const least = Math.min(...Array.from(near.values(), ({ distance }) => distance))
  return [...near]
    .filter(([, { distance }]) => distance === least)
    .sort(([a, { rank: rankA }], [b, { rank: rankB }]) => rankA - rankB || (a < b ? -1 : 1))
    .slice(0, mostCorrections)
    .map(([word]) => ({ term: word, written: term, isOpen: false }))
}

/**
 * The entries that have the most of the words, best first: those that are more about rarer words
 * (BM25's weight for rarity); of equals the newer.
 */
function rank(
  segments: readonly OpenSegment[],
  looked: readonly Looked[],
): Pick<PeriodAnswer, 'hits' | 'hasAll'> {
  const entries = segments.reduce((sum, segment) => sum + segment.entries, 0)
  const rarity = looked.map(({ weights }) => {
    const having = weights.reduce((sum, list) => sum + countOf(list), 0)
    return Math.log(1 + (entries - having + 0.5) / (having + 0.5))
  })
  let most = 1
  let hits: Hit[] = []
  for (const [at, segment] of segments.entries()) {
    for (let place = segment.entries - 1; place >= 0; place--) {
      let has = 0
      let score = 0
      for (const [number, { weights }] of looked.entries()) {
        const weight = weights[at]![place]!
        if (weight === 0) continue
        has++
        score += weight * rarity[number]!
      }
      if (has < most) continue
      if (has > most) hits = []
      most = has
      hits.push(hitAt(segment, place, score))
    }
  }
  hits.sort((a, b) => b.score - a.score)
  return { hits, hasAll: hits.length > 0 && most === looked.length }
}

function hitAt(segment: OpenSegment, place: number, score: number): Hit {
  const { key, sources, categories, facets } = segment
  return {
    segment: key,
    place,
    source: sources[facets[2 * place]! - 1] ?? null,
    category: categories[facets[2 * place + 1]! - 1] ?? null,
    score,
  }
}

function countOf(weights: Float32Array): number {
  let count = 0
  for (const weight of weights) if (weight > 0) count++
  return count
}

import type { QueryClient } from '@tanstack/react-query'
import { firstNotBefore } from '../bundle/first-not-before.ts'
import { unpackNumbers } from '../bundle/packed-numbers.ts'
import { mostImpact, type SearchIndex, type SearchSegment } from '../bundle/search-index.ts'
import { searchSegmentQuery, searchTermsQuery, searchWordsQuery } from './search-files.ts'
import { lastFor, likeness, rootOf, type SearchWord } from './search-word.ts'

/** A segment of the index, opened. */
export type OpenSegment = {
  key: string
  entries: number
  firstTerms: readonly string[]
  initials: string
  sources: readonly string[]
  categories: readonly string[]
  /** Two an entry: see the schema. */
  facets: readonly number[]
}

export async function openSegment(
  client: QueryClient,
  { key, entries }: SearchIndex['segments'][number],
): Promise<OpenSegment> {
  return openedSegment(key, entries, await client.fetchQuery(searchSegmentQuery(key)))
}

const opened = new WeakMap<SearchSegment, OpenSegment>()

function openedSegment(key: string, entries: number, file: SearchSegment): OpenSegment {
  const { initials, sources, categories } = file
  const known = opened.get(file)
  if (known) return known
  const segment = {
    ...{ key, entries, initials, sources, categories },
    firstTerms: file.firstTerms === '' ? [] : file.firstTerms.split(' '),
    facets: unpackNumbers(file.facets),
  }
  opened.set(file, segment)
  return segment
}

/** Files of terms that one word may ask for: a short beginning stands for more than anyone reads. */
const mostFiles = 3

/**
 * How much each entry of a segment is about a word, 0 for those that don't have it to 1, by their
 * places in the segment. With several words (spellings of one), the best of them counts.
 */
export async function weighEntries(
  client: QueryClient,
  segment: OpenSegment,
  words: readonly SearchWord[],
): Promise<Float32Array> {
  const weights = new Float32Array(segment.entries)
  const asked = words.flatMap((word) =>
    filesFor(word, segment.firstTerms).map(async (file) => {
      const { terms, postings } = await client.fetchQuery(searchTermsQuery(segment.key, file))
      const lists = postings.split(' ')
      for (const [at, term] of terms.split(' ').entries()) {
        const share = likeness(word, term)
        if (share > 0) addPostings(weights, lists[at]!, share)
      }
    }),
  )
  await Promise.all(asked)
  return weights
}

function addPostings(weights: Float32Array, packed: string, share: number): void {
  const numbers = unpackNumbers(packed)
  let entry = -1
  for (let at = 0; at < numbers.length; at += 2) {
    entry += numbers[at]! + 1
    const weight = (share * (numbers[at + 1]! + 1)) / (mostImpact + 1)
    if (weight > weights[entry]!) weights[entry] = weight
  }
}

/** The files that hold a word's own term and those around it that may answer it, nearest first. */
export function filesFor(word: SearchWord, firstTerms: readonly string[]): number[] {
  if (firstTerms.length === 0) return []
  const fileOf = (term: string) => Math.max(0, lastBelow(firstTerms, term))
  const own = fileOf(word.term)
  const from = fileOf(rootOf(word))
  const last = fileOf(lastFor(word))
  const files = Array.from({ length: last - from + 1 }, (_, index) => from + index)
  return files.sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, mostFiles)
}

/** The place of the last of sorted terms that doesn't stand behind `term`; -1 if all do. */
function lastBelow(terms: readonly string[], term: string): number {
  return firstNotBefore(terms, (one) => one <= term) - 1
}

/** The segment's own words with one of those initials, the most frequent of each first. */
export async function wordsWithInitials(
  client: QueryClient,
  segment: OpenSegment,
  initials: readonly string[],
): Promise<string[][]> {
  const known = initials.filter((initial) => segment.initials.includes(initial))
  return Promise.all(
    known.map(async (initial) => {
      const { words } = await client.fetchQuery(searchWordsQuery(segment.key, initial))
      return words.split(' ')
    }),
  )
}

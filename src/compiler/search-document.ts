import { mostImpact, type SearchEntry } from '../bundle/search-index.ts'
import { searchTokens } from '../bundle/search-terms.ts'
import type { Seed } from '../seed/seed.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'
import type { StubMember } from './similar-links.ts'

/** What the search index knows of an entry. */
export type SearchDocument = {
  entry: SearchEntry
  /** What its terms follow from: where it is equal, so are they. */
  key: string
  /** About how many terms it has. */
  count: number
  /** Its terms: asked for only where a segment is made anew. */
  terms: () => SearchTermsOfText
}

/**
 * The terms of a text with how much it is about each, joined by spaces: a term and a hexadecimal
 * digit, "agentsb tok3". One string takes a tenth of the memory of a list, and can be kept in a cache.
 */
export type SearchTermsOfText = string

/** A text of an entry, and how much a word in it tells of what the entry is about. */
type Field = { text: string; weight: number }

const weights = { title: 8, summary: 4, text: 1 }
/** The parameters of BM25 (Robertson and Zaragoza 2009) and the length, in words, it calls usual. */
const saturation = 1.2
const lengthMatters = 0.6
const usualLength = 1500

/** To tell about how many terms a text has without reading it. */
const bytesOfTerm = 6

/** `summary` is as lists show it; the terms are those of the member's seed. */
export function articleDocument(
  member: Member,
  summary: string,
  terms: Omit<SearchDocument, 'entry'>,
): SearchDocument {
  const { kind, id, source, category, seed } = member
  const { title, handle, cachedAt } = seed
  return {
    entry: searchEntry({ kind, id, title, handle, source, category, cachedAt, summary }),
    ...terms,
  }
}

export function stubDocument(stub: StubMember): SearchDocument {
  const { kind, id, title, handle, source, titleLine, summary } = stub
  const known = { kind, id, title, handle, source, category: null, cachedAt: null, summary }
  const key = `${titleLine}\n${summary}`
  const count = Math.ceil(Buffer.byteLength(key) / bytesOfTerm)
  return { entry: searchEntry(known), key, count, terms: () => termsOfStub(stub) }
}

function searchEntry(entry: SearchEntry): SearchEntry {
  return {
    ...entry,
    title: excerpt(entry.title, longestTitle),
    summary: excerpt(entry.summary, longestSummary),
  }
}

/** The terms of an article: of all that its page shows. A function of the seed alone. */
export function termsOfSeed(seed: Seed): SearchTermsOfText {
  return packedTerms([
    { text: seed.titleLine.text, weight: weights.title },
    { text: seed.summary?.text ?? '', weight: weights.summary },
    { text: seed.original?.text ?? '', weight: weights.text },
    { text: seed.cached?.text ?? '', weight: weights.text },
    ...seed.pages.flatMap(({ title, body }) => [
      { text: title.text, weight: weights.text },
      { text: body?.text ?? '', weight: weights.text },
    ]),
  ])
}

function termsOfStub({ titleLine, summary }: StubMember): SearchTermsOfText {
  return packedTerms([
    { text: titleLine, weight: weights.title },
    { text: summary, weight: weights.summary },
  ])
}

export function countOfTerms(terms: SearchTermsOfText): number {
  let count = terms === '' ? 0 : 1
  for (let at = terms.indexOf(' '); at >= 0; at = terms.indexOf(' ', at + 1)) count++
  return count
}

function packedTerms(fields: readonly Field[]): SearchTermsOfText {
  const amounts = new Map<string, number>()
  let length = 0
  for (const { text, weight } of fields) {
    const tokens = searchTokens(text)
    length += tokens.length
    for (const { term } of tokens) amounts.set(term, (amounts.get(term) ?? 0) + weight)
  }
  const damping = saturation * (1 - lengthMatters + (lengthMatters * length) / usualLength)
  return Array.from(amounts, ([term, amount]) => {
    const impact = Math.floor((amount / (amount + damping)) * (mostImpact + 1))
    return term + impact.toString(16)
  }).join(' ')
}

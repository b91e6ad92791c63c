import { stemmer } from 'stemmer'
import { isUnspaced, searchTokens } from '../bundle/search-terms.ts'

/** A word that is looked for. */
export type SearchWord = {
  term: string
  /** The word of the query that it stands for: itself, unless that one is misspelt. */
  written: string
  /** Whether longer terms that begin with it are meant too: it is still being typed. */
  isOpen: boolean
}

/** Below this, longer terms are too many to be meant. */
const shortestOpen = 3

/** The words of a query, each once. The last one may be only begun. */
export function searchWords(query: string): SearchWord[] {
  const tokens = searchTokens(query).filter(
    // The last letter of a stretch without spaces stands by itself; a text may go on behind it.
    ({ term, from }, at, all) => !(at > 0 && isLetter(term) && from < all[at - 1]!.to),
  )
  const isEnded = /\s$/.test(query)
  const words = tokens.map(({ term }, at) => ({
    term,
    written: term,
    isOpen: isUnspaced(term)
      ? isLetter(term)
      : at === tokens.length - 1 && !isEnded && term.length >= shortestOpen,
  }))
  return words.filter(
    ({ term }, at) => !words.some((other, place) => place > at && other.term === term),
  )
}

/** Whether a term is a single letter of an unspaced script, which its pairs begin with. */
function isLetter(term: string): boolean {
  return isUnspaced(term) && Array.from(term).length === 1
}

/** How well a term answers a word, 0 to 1: itself, an inflection of it, the word as its beginning. */
export function likeness(word: SearchWord, term: string): number {
  if (term === word.term) return 1
  // Nearly all terms of a text end here.
  if (!term.startsWith(word.term.slice(0, shortestOpen))) return 0
  const isBegun = word.isOpen && term.startsWith(word.term)
  if (isInflected(word.term) && isInflected(term) && stemOf(word.term) === stemOf(term)) return 0.9
  return isBegun ? 0.4 + 0.4 * (word.term.length / term.length) : 0
}

/** What all terms that answer a word begin with. */
export function rootOf({ term }: SearchWord): string {
  if (!isInflected(term)) return term
  const stem = stemOf(term)
  let length = 0
  while (length < stem.length && stem[length] === term[length]) length++
  // Porter's "studi" stands for "study" too.
  if (stem.endsWith('i') || stem.endsWith('y')) length = Math.min(length, stem.length - 1)
  return length < shortestOpen ? term : term.slice(0, length)
}

/** What no term that answers a word stands behind. */
export function lastFor(word: SearchWord): string {
  return word.isOpen || isInflected(word.term) ? `${rootOf(word)}\uffff` : word.term
}

/** Whether a term can be stemmed: an English word, as far as its letters tell. */
function isInflected(term: string): boolean {
  return /^[a-z]{3,}$/.test(term)
}

const stems = new Map<string, string>()

/** By Porter's algorithm (1980). */
function stemOf(term: string): string {
  let stem = stems.get(term)
  if (stem === undefined) {
    stem = stemmer(term)
    if (stems.size > 50_000) stems.clear()
    stems.set(term, stem)
  }
  return stem
}

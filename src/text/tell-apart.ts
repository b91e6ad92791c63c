import { commonSubsequence } from './common-subsequence.ts'
import { isFunctionWord } from './function-words.ts'
import { type TermCounts, countTerms } from './term-counts.ts'
import { type Token, tokensOf, wordAt } from './tokens.ts'

/** What an article is told from another by: its title's words, how its summary begins, and the terms of all of it. */
export type Titled = { words: readonly TitleWord[]; summary: string; counts: TermCounts }

/**
 * Whether two articles whose titles are of one frame are of two events, however alike they read, as pages from one
 * template do: their titles have another number in the same row of issues, versions or times, or each has a name
 * that stands nowhere in the other. Names and times are looked at by themselves, as what tells events apart where all
 * other words are those of their kind (Kumaran and Allan, "Text classification and named entities for new event
 * detection", 2004; Makkonen and others, "Simple semantics in topic detection and tracking", 2004). Plain figures tell
 * nothing: reports of one event differ in them.
 */
export function areToldApart(a: Titled, b: Titled): boolean {
  const [wordsA, wordsB] = [a.words, b.words]
  const common = commonSubsequence(
    wordsA.map(({ value }) => value),
    wordsB.map(({ value }) => value),
  )!
  const most = Math.max(wordsA.length, wordsB.length)
  if (common.length === most || common.length * 2 < most) return false
  const [ownA, ownB] = [wordsNotIn(wordsB, wordsA), wordsNotIn(wordsA, wordsB)]
  const isOfRow = ownA.some(({ row }) => row !== null && ownB.some((other) => other.row === row))
  return isOfRow || (hasOwnName(ownA, a, b) && hasOwnName(ownB, b, a))
}

/** Beyond so many words no title tells more. */
const mostWords = 60

/** The words of a title that another hasn't, wherever in it. */
function wordsNotIn(other: readonly TitleWord[], words: readonly TitleWord[]): TitleWord[] {
  const known = new Set(other.map(({ value }) => value))
  return words.filter(({ value }) => !known.has(value))
}

/** A word of a title, what it says in whichever spelling, and in which row of things it numbers its own, if in one. */
export type TitleWord = { word: string; value: string; row: Row | null }
type Row = 'issue' | 'version' | 'year' | 'part of year'

/** The words of a title, but for those that any may have. */
export function wordsOfTitle(title: string): TitleWord[] {
  const tokens = tokensOf(title)
  return tokens.slice(0, mostWords).flatMap((token, at) => {
    if (token.kind === 'mark' || isFunctionWord(token.folded.toLowerCase())) return []
    const row = rowOf(tokens, at)
    return [{ word: token.folded, value: valueOf(tokens, at, row), row }]
  })
}

const partOfYear =
  /^(?:[qh][1-4]|january|february|march|april|june|july|august|september|october|november|december)$/i
const ordinals = ['first', 'second', 'third', 'fourth']
const numbered =
  /^(?:no|number|issue|edition|episode|part|vol|volume|week|day|round|chapter|lesson|thread)$/i
const measured = /^(?:%|thousand|million|billion|trillion|percent|per|points?)$/i

function rowOf(tokens: readonly Token[], at: number): Row | null {
  const word = tokens[at]!.folded
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded)
  const previous = before.at(-1) === '.' ? before[0] : before.at(-1)
  const next = tokens[at + 1]?.folded ?? ''
  if (partOfYear.test(word)) return 'part of year'
  if (ordinals.includes(word.toLowerCase()))
    return /^(?:quarter|half)$/i.test(next) ? 'part of year' : null
  if (/^#\d+$/.test(word)) return 'issue'
  if (/^v\d+(?:\.\d+)*$/i.test(word) || /^\d+(?:\.\d+){2,}$/.test(word)) return 'version'
  if (!/^\d/.test(word) || measured.test(next) || previous === '$') return null
  if (previous !== undefined && (numbered.test(previous) || previous === '#')) return 'issue'
  if (/^(?:19|20)\d\d$/.test(word)) return 'year'
  return /^\d+\.\d+$/.test(word) && /^\p{Lu}/u.test(previous ?? '') ? 'version' : null
}

/** "12" for "#12", "1.2" for "v1.2.0", "q1" for the first of "first quarter"; of other words, their small letters. */
function valueOf(tokens: readonly Token[], at: number, row: Row | null): string {
  const word = wordAt(tokens, at)
  if (row === 'issue') return word.replace(/^#?0*(?=\d)/, '')
  if (row === 'version') {
    const parts = word.replace(/^v/, '').split('.')
    return parts.slice(0, parts.findLastIndex((part) => Number(part) !== 0) + 1).join('.')
  }
  const ordinal = ordinals.indexOf(word)
  return row === 'part of year' && ordinal >= 0
    ? `${wordAt(tokens, at + 1)[0]}${ordinal + 1}`
    : word
}

/** Whether among words of a title is a name that nothing of another article has. */
function hasOwnName(words: readonly TitleWord[], own: Titled, other: Titled): boolean {
  const known = new Set(other.counts.hashes)
  const inSummary = new Set(tokensOf(own.summary).map(({ folded }) => folded))
  return words.some(
    ({ word }) =>
      // A title may capitalise what is no name; a summary has that in small letters, if at all.
      /^\p{Lu}/u.test(word) &&
      inSummary.has(word) &&
      !inSummary.has(word.toLowerCase()) &&
      !countTerms([word]).hashes.some((hash) => known.has(hash)),
  )
}

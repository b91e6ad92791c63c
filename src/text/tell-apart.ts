import { commonSubsequence } from './common-subsequence.ts'
import { isFunctionWord } from './function-words.ts'
import { type TermCounts, countTerms } from './term-counts.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What an article is told from another by: its title, how its summary begins, and the terms of all of it. */
export type Titled = { title: string; summary: string; counts: TermCounts }

/**
 * Whether two articles whose titles are of one frame are of two events, however alike they read, as pages from one
 * template do: their titles have another number in the same row of issues, versions or times, or each has a name
 * that stands nowhere in the other. Names and times are looked at by themselves, as what tells events apart where all
 * other words are those of their kind (Kumaran and Allan, "Text classification and named entities for new event
 * detection", 2004; Makkonen and others, "Simple semantics in topic detection and tracking", 2004). Plain figures tell
 * nothing: reports of one event differ in them.
 */
export function areToldApart(a: Titled, b: Titled): boolean {
  const [wordsA, wordsB] = [wordsOf(a.title), wordsOf(b.title)]
  const common = commonSubsequence(
    wordsA.map(({ word }) => word.toLowerCase()),
    wordsB.map(({ word }) => word.toLowerCase()),
  )!
  const most = Math.max(wordsA.length, wordsB.length)
  if (common.length === most || common.length * 2 < most) return false
  const [ownA, ownB] = [wordsNotIn(wordsB, wordsA), wordsNotIn(wordsA, wordsB)]
  const isOfRow = ownA.some(({ row }) => row !== null && ownB.some((other) => other.row === row))
  return isOfRow || (namesOnly(ownA, a, b) && namesOnly(ownB, b, a))
}

/** Beyond so many words no title tells more. */
const mostWords = 60

/** The words of a title that another hasn't, wherever in it. */
function wordsNotIn(other: readonly TitleWord[], words: readonly TitleWord[]): TitleWord[] {
  const known = new Set(other.map(({ word }) => word.toLowerCase()))
  return words.filter(({ word }) => !known.has(word.toLowerCase()))
}

/** A word of a title, and in which row of things it numbers its own, if in one. */
type TitleWord = { word: string; row: 'issue' | 'version' | 'year' | 'part of year' | null }

function wordsOf(title: string): TitleWord[] {
  const tokens = tokensOf(title)
  return tokens
    .slice(0, mostWords)
    .flatMap((token, at) =>
      token.kind === 'mark' || isFunctionWord(token.folded.toLowerCase())
        ? []
        : [{ word: token.folded, row: rowOf(tokens, at) }],
    )
}

const partOfYear =
  /^(?:[qh][1-4]|january|february|march|april|june|july|august|september|october|november|december)$/i
const ordinal = /^(?:first|second|third|fourth)$/i
const numbered =
  /^(?:no|number|issue|edition|episode|part|vol|volume|week|day|round|chapter|lesson|thread)$/i
const measured = /^(?:%|thousand|million|billion|trillion|percent|per|points?)$/i

function rowOf(tokens: readonly Token[], at: number): TitleWord['row'] {
  const word = tokens[at]!.folded
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded)
  const previous = before.at(-1) === '.' ? before[0] : before.at(-1)
  const next = tokens[at + 1]?.folded ?? ''
  if (partOfYear.test(word)) return 'part of year'
  if (ordinal.test(word)) return /^(?:quarter|half)$/i.test(next) ? 'part of year' : null
  if (/^#\d+$/.test(word)) return 'issue'
  if (/^v\d+(?:\.\d+)*$/i.test(word) || /^\d+(?:\.\d+){2,}$/.test(word)) return 'version'
  if (!/^\d/.test(word) || measured.test(next) || previous === '$') return null
  if (previous !== undefined && (numbered.test(previous) || previous === '#')) return 'issue'
  if (/^(?:19|20)\d\d$/.test(word)) return 'year'
  return /^\d+\.\d+$/.test(word) && /^\p{Lu}/u.test(previous ?? '') ? 'version' : null
}

/** Whether among words of a title is a name that nothing of another article has. */
function namesOnly(words: readonly TitleWord[], own: Titled, other: Titled): boolean {
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

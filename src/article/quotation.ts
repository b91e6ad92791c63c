import type { Article } from '../bundle/article.ts'
import { dateOf, timeOf } from '../words/by-locale/local-date.ts'
import * as words from '../words/quote-bar.ts'
import { rowId } from './anchors.ts'

/**
 * Words of an article, and the row of its texts that they begin in, if they are of one. Each part stands on the
 * page without a break, with its white space: between them are ends of blocks and of rows, and what isn't quoted.
 */
export type Quoted = { parts: readonly string[]; row: number | null }

/** Words longer than this are named by how they begin and end. */
const mostNamed = 80
const ends = 24

/** The words, in one line. */
export function wordsOf({ parts }: Quoted): string {
  return inOneLine(parts.join(''))
}

/**
 * A link to words on an article's page: to their row, which the reader shows, and to the words themselves, which
 * browsers that know text fragments find and mark. `page` is the page's address without query and fragment.
 */
export function linkTo({ parts, row }: Quoted, page: string): string {
  const lines = parts.map(inOneLine).filter((line) => line !== '')
  return `${page}#${row === null ? '' : rowId(row)}:~:text=${fragmentOf(lines)}`
}

/** Words as a quotation: whose they are, and from when the copy is, below them. */
export function quotationOf(quoted: Quoted, article: Article, page: string): string {
  const { title, source, cachedAt } = article
  const taken = cachedAt && words.cachedOn(dateOf(cachedAt), timeOf(cachedAt))
  const from = [title, source, taken].filter((part) => part !== null)
  return `${words.quotation(wordsOf(quoted), from)}\n${linkTo(quoted, page)}\n`
}

/**
 * What names words in a text fragment. Words that are given whole are found within one block alone
 * (https://wicg.github.io/scroll-to-text-fragment/, "find a range from a text directive"); of others the beginning and
 * the end are, each within a block of its own.
 */
function fragmentOf(lines: readonly string[]): string {
  const [first = ''] = lines
  if (lines.length <= 1 && first.length <= mostNamed) return encoded(first)
  const last = wordsIn(lines.at(-1)!.slice(-mostNamed)).reverse()
  return `${encoded(few(wordsIn(first.slice(0, mostNamed))))},${encoded(few(last, true))}`
}

/** As many words as there is room for, one at the least: text fragments name whole words. */
function few(words: readonly string[], isReversed = false): string {
  let found = ''
  for (const word of words) {
    if (found !== '' && found.length + word.length > ends) break
    found = isReversed ? word + found : found + word
  }
  return found.trim()
}

/** A text's words, and what stands between them. */
function wordsIn(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A hyphen has a meaning of its own in a text fragment; half of a pair, cut there, has no code. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D')
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

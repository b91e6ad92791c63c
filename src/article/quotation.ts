import type { Article } from '../bundle/article.ts'
import { dateOf, timeOf } from '../ui/local-date.ts'
import { rowId } from './anchors.ts'

/** Words of an article, and the row of its comparison that they begin in, if they are of one. */
export type Quoted = { words: string; row: number | null }

/** Words longer than this are named by how they begin and end. */
const mostNamed = 80
const ends = 24

/**
 * A link to words on an article's page: to their row, which the reader shows, and to the words themselves, which
 * browsers that know text fragments find and mark. `page` is the page's address without query and fragment.
 */
export function linkTo({ words, row }: Quoted, page: string): string {
  return `${page}#${row === null ? '' : rowId(row)}:~:text=${fragmentOf(inOneLine(words))}`
}

/** Words as a quotation: whose they are, and from when the copy is, below them. */
export function quotationOf(quoted: Quoted, article: Article, page: string): string {
  const { title, source, cachedAt } = article
  const from = [title, source, cachedAt && `cached ${dateOf(cachedAt)}, ${timeOf(cachedAt)}`]
  return `“${inOneLine(quoted.words)}”\n— ${from.filter(Boolean).join(', ')}\n${linkTo(quoted, page)}\n`
}

function fragmentOf(words: string): string {
  if (words.length <= mostNamed) return encoded(words)
  return `${encoded(cutBefore(words.slice(0, ends)))},${encoded(cutAfter(words.slice(-ends)))}`
}

/** Without the word that was cut at its end: text fragments name whole words. */
function cutBefore(beginning: string): string {
  return beginning.replace(/(?<=\s)\S*$/, '').trim()
}

function cutAfter(end: string): string {
  return end.replace(/^\S*(?=\s)/, '').trim()
}

/** A hyphen has a meaning of its own in a text fragment; half of a pair, cut there, has no code. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D')
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

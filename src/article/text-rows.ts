import type { Article } from '../bundle/article.ts'
import { ownProse } from '../bundle/own-prose.ts'
import type { Prose } from '../bundle/prose.ts'

/** A sentence that has a place on an article's page. */
export type TextRow = {
  words: string
  /** Whether the cached copy, where there is one, doesn't have it. */
  isLeftOut: boolean
  /** How many letters of what is read stand before it. */
  before: number
}

/**
 * The sentences of an article's texts by the numbers of their rows on its page: of a compared one the rows of the
 * comparison, of another the sentences of its one text, and behind them those of its linked pages.
 */
export function textRows(article: Article): TextRow[] {
  const rows = ownRows(article)
  let before = ownProse(article).text.length
  for (const { prose } of article.pages) {
    rows.push(...rowsOf(prose, before))
    before += prose.text.length
  }
  return rows
}

function ownRows(article: Article): TextRow[] {
  const { original, cached } = article
  if (original.kind !== 'text') return rowsOf(ownProse(article), 0)
  return original.comparison.rows.map(({ fromA, toA, fromB, toB }) => {
    const copied = cached.text.slice(fromB, toB).trim()
    return {
      words: copied || original.prose.text.slice(fromA, toA).trim(),
      isLeftOut: copied === '',
      before: fromB,
    }
  })
}

function rowsOf({ text, sentences = [] }: Prose, before: number): TextRow[] {
  return sentences.map(({ from, to }) => ({
    words: text.slice(from, to).trim(),
    isLeftOut: false,
    before: before + from,
  }))
}

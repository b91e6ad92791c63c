import type { Article } from '../bundle/article.ts'
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
  let before = ownLength(article)
  for (const { prose } of article.pages) {
    rows.push(...rowsOf(prose, before))
    before += prose.text.length
  }
  return rows
}

/** Those of them that stand before its linked pages. */
export function ownRows({ original, cached }: Article): TextRow[] {
  switch (original.kind) {
    case 'text':
      return original.comparison.rows.map(({ fromA, toA, fromB, toB }) => {
        const copied = cached.text.slice(fromB, toB).trim()
        return {
          words: copied || original.prose.text.slice(fromA, toA).trim(),
          isLeftOut: copied === '',
          before: fromB,
        }
      })
    case 'uncopied':
      return rowsOf(original.prose, 0)
    case 'link':
    case 'missing':
      return rowsOf(cached, 0)
  }
}

/** How many letters its own text has that is read: the copy, or the original of which there is none. */
export function ownLength({ original, cached }: Article): number {
  return original.kind === 'uncopied' ? original.prose.text.length : cached.text.length
}

function rowsOf({ text, sentences = [] }: Prose, before: number): TextRow[] {
  return sentences.map(({ from, to }) => ({
    words: text.slice(from, to).trim(),
    isLeftOut: false,
    before: before + from,
  }))
}

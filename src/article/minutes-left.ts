import type { Article } from '../bundle/article.ts'

/** Minutes that the rest of an article's cached texts take from a row of its comparison on, at least 1. */
export function minutesLeft({ original, cached, pages, minutes }: Article, row: number): number {
  const rows = original.kind === 'text' ? original.comparison.rows : []
  const length = pages.reduce((sum, { prose }) => sum + prose.text.length, cached.text.length)
  const read = (rows[row]?.fromB ?? 0) / Math.max(1, length)
  return Math.max(1, Math.ceil(minutes * (1 - read)))
}

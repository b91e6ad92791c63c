import type { Article } from '../bundle/article.ts'
import { ownRowCount } from '../bundle/first-rows.ts'
import { ownProse } from '../bundle/own-prose.ts'
import type { ReadingPlace } from '../kept/article-state.ts'
import { rowId } from './anchors.ts'
import { rowsInSight } from './held-row.ts'
import { nearestRow } from './nearest-row.ts'
import { type TextRow, textRows } from './text-rows.ts'
import { textsOnPage } from './texts-on-page.ts'

/** Where a reader had stopped: the number of a row, and in how many minutes the rest is read, at least 1. */
export type Stop = { row: number; minutesLeft: number }

/** So much of a sentence tells it from the others. */
const mostWords = 80

/**
 * Where the reader of an article is: null once they have come to its end, 'unknown' as long as they haven't begun,
 * or where there is nothing to read.
 */
export function placeInSight(article: Article): ReadingPlace | null | 'unknown' {
  const rows = textRows(article)
  if (rows.length === 0) return 'unknown'
  const own = ownRowCount(article)
  const texts = textsOnPage.current
  const seen = texts ? rowsInSight(texts).map(({ row }) => Math.floor(row)) : []
  // Who was led to a row reads on from it, though it stands in the middle of the window, as long as it is in sight.
  const row = seen.find((row) => document.querySelector(`#${rowId(row)}:focus-within`)) ?? seen[0]
  // Who is through with the copy has read the article, and stops again only in the midst of its linked pages.
  const isThrough = row !== undefined && row < own && seen.includes(own - 1)
  if (isThrough || seen.includes(rows.length - 1) || isAbove(texts)) return null
  // Before the first sentence is passed nobody has begun.
  return row ? { row, words: wordsOf(rows[row]!) } : 'unknown'
}

/** Where a place that was kept is in an article as it is now; null if its sentence is gone. */
export function stopAt(article: Article, place: ReadingPlace): Stop | null {
  const rows = textRows(article)
  const row = nearestRow(rows, place.row, (row) => wordsOf(row) === place.words)
  return row === null ? null : { row, minutesLeft: minutesLeft(article, rows[row]!) }
}

/** Minutes that the rest of an article takes from one of its rows on. */
function minutesLeft(article: Article, { before }: TextRow): number {
  const { pages, minutes } = article
  const length = pages.reduce(
    (sum, { prose }) => sum + prose.text.length,
    ownProse(article).text.length,
  )
  return Math.max(1, Math.ceil(minutes * (1 - before / Math.max(1, length))))
}

/** How a row's sentence begins. */
function wordsOf({ words }: TextRow): string {
  return words.slice(0, mostWords)
}

/** Whether all of an element is above the window's end. */
function isAbove(element: Element | null): boolean {
  return element !== null && element.getBoundingClientRect().bottom <= innerHeight
}

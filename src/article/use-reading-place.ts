import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import type { Row } from '../bundle/comparison.ts'
import type { ReadingPlace } from '../kept/article-state.ts'
import { cardOf } from '../keeping/card-of.ts'
import { useArticleState, useKeptHandle } from '../library/kept.ts'
import { rowsInSight } from './held-row.ts'
import { nearestRow } from './nearest-row.ts'

/** Milliseconds that a page has to rest before its place is where the reader is. */
const rest = 600

/** So much of a sentence tells it from the others. */
const mostWords = 80

/**
 * Keeps where a reader is in the texts of an article, by the sentence: so it holds for another width, another
 * face and a copy that was made anew. Returns the row where they had stopped when they came, null if there
 * is none.
 */
export function useReadingPlace(article: Article): number | null {
  const handle = useKeptHandle()
  const state = useArticleState(article.id)
  const [found, setFound] = useState<ReadingPlace | null | 'unknown'>('unknown')
  if (found === 'unknown' && state) setFound(state.place)

  useEffect(() => {
    const rows = rowsOf(article)
    if (rows.length === 0) return undefined
    const look = () => {
      const texts = document.getElementById('comparison')?.closest('section')
      const seen = texts ? rowsInSight(texts).map(({ row }) => Math.floor(row)) : []
      const [row] = seen
      const isAtEnd = seen.includes(rows.length - 1) || isAbove(texts)
      // Before the first sentence is passed nobody has begun.
      if (!isAtEnd && !row) return
      const place = isAtEnd ? null : { row: row!, words: wordsOf(article, rows[row!]!) }
      handle.act((store) => store.keepPlace(cardOf(article), place))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(look, rest)
    }
    window.addEventListener('scroll', settle, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', settle)
    }
  }, [article, handle])

  return useMemo(
    () =>
      found === 'unknown' || found === null
        ? null
        : nearestRow(rowsOf(article), found.row, (row) => wordsOf(article, row) === found.words),
    [article, found],
  )
}

/** Whether all of an element is above the window's end. */
function isAbove(element: Element | null | undefined): boolean {
  return !!element && element.getBoundingClientRect().bottom <= innerHeight
}

function rowsOf({ original }: Article): readonly Row[] {
  return original.kind === 'text' ? original.comparison.rows : []
}

/** How a row's sentence begins: in the copy, or where that lacks it in the original. */
function wordsOf({ original, cached }: Article, row: Row): string {
  const inCopy = cached.text.slice(row.fromB, row.toB).trim()
  const inOriginal = 'prose' in original ? original.prose.text.slice(row.fromA, row.toA).trim() : ''
  return (inCopy || inOriginal).slice(0, mostWords)
}

import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Row } from '../bundle/comparison.ts'
import { holdStill } from '../ui/hold-still.ts'
import { elementOf, type HeldRow, rowsInSight } from './held-row.ts'
import { nearestRow } from './nearest-row.ts'

type Texts = { original: string; cached: string; rows: readonly Row[] }

/** Only while developing do the texts of an open page change. */
export const useHeldText: typeof useHeld = import.meta.env.DEV ? useHeld : () => undefined

/**
 * Keeps what is read where it is when a saved seed brings other rows above it. A row
 * is known again by its words; of those in sight the first that is still there is held.
 */
function useHeld(pages: RefObject<HTMLElement | null>, texts: Texts): void {
  const seen = useRef<readonly HeldRow[]>([])
  const drawn = useRef(texts)

  useLayoutEffect(() => {
    const look = () => (seen.current = pages.current ? rowsInSight(pages.current) : [])
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [pages])

  const { original, cached, rows } = texts
  useLayoutEffect(() => {
    const before = drawn.current
    const now = (drawn.current = { original, cached, rows })
    if (before.rows === rows || !pages.current) return undefined
    for (const { row, top } of seen.current) {
      const found = placeOfSame(before, row, now)
      if (found !== null) return holdStill(() => elementOf(found, pages.current!), top)
    }
    return undefined
  }, [pages, original, cached, rows])
}

/** Which row of the new texts says what one of the old ones said, the nearest to where that stood; or null. */
function placeOfSame(before: Texts, row: number, now: Texts): number | null {
  const words = wordsOf(before, before.rows[row])
  return nearestRow(now.rows, row, (one) => wordsOf(now, one) === words)
}

function wordsOf({ original, cached }: Texts, row: Row | undefined): string {
  if (!row) return ''
  return `${original.slice(row.fromA, row.toA).trim()}\n${cached.slice(row.fromB, row.toB).trim()}`
}

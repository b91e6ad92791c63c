import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { stepFrom } from './differences.ts'
import { isPassed, rowsInSight } from './held-row.ts'
import { showRow } from './show-row.ts'
import { type FocusedRow, useFocusedRow } from './use-focused-row.ts'

/** Where a reader is among the differences, for all that shows it or leads on. */
export type Walk = {
  /** The rows that are gone through, by id. */
  stops: readonly number[]
  /** The row that the reader is at, by id: the last that they went to, or that had the keyboard. */
  at: number | null
  /** On which side there was no further stop when one was asked for. */
  end: 'before' | 'after' | null
  step: (by: 1 | -1) => void
  /** The row that has the keyboard. */
  focused: RefObject<FocusedRow | null>
}

/** Follows a reader through the texts in `pages`, by whichever way they go from row to row. */
export function useWalk(stops: readonly number[], pages: RefObject<HTMLElement | null>): Walk {
  const [{ at, end }, setPlace] = useState<Pick<Walk, 'at' | 'end'>>({ at: null, end: null })
  const focused = useFocusedRow(pages, (row) => setPlace({ at: row, end: null }))
  const step = (by: 1 | -1) => {
    const next = stepFrom(stops, pages.current ? goesOnFrom(at, pages.current) : at, by)
    if (next === null) return setPlace({ at, end: by === 1 ? 'after' : 'before' })
    showRow(next)
    setPlace({ at: next, end: null })
  }
  // Who scrolls on by other ways is no longer there.
  const follow = useEffectEvent(() => {
    const read = at !== null && pages.current ? goesOnFrom(at, pages.current) : at
    if (read !== at) setPlace({ at: read, end: null })
  })
  useEffect(() => {
    const onScrollEnd = () => follow()
    document.addEventListener('scrollend', onScrollEnd)
    return () => document.removeEventListener('scrollend', onScrollEnd)
  }, [])
  return { stops, at, end, step, focused }
}

/** The row that a reader is at, or if they have scrolled away from it, the one that they read now. */
function goesOnFrom(at: number | null, pages: HTMLElement): number | null {
  if (at !== null && !isPassed(at)) return at
  const [read] = rowsInSight(pages)
  if (read) return read.row
  if (at === null) return null
  // All of the texts is below or above what is read.
  return pages.getBoundingClientRect().top > 0 ? -1 : Infinity
}

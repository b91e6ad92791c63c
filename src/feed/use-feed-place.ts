import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { holdStill } from '../ui/hold-still.ts'
import { placeKey, placeOf } from '../ui/scroll-place.ts'
import { feedPlaceOf, openedFrom, rememberFeedPlace, rememberOpened } from './feed-place.ts'

/**
 * Brings the reader back to where they were in a windowed feed. What is kept is the entry at the top
 * of the window and how far it was scrolled past, since the heights of the rows above are a guess
 * until they are seen. `index` is the entry that was opened from here, to hand the keyboard back to.
 */
export function useFeedPlace(
  rows: Virtualizer<Window, Element>,
  list: RefObject<HTMLElement | null>,
  isLive: boolean,
): { index: number | null; remember: (index: number) => void } {
  const key = placeKey(useLocation())
  const cameBack = useNavigationType() === 'POP'
  const [openedIndex] = useState(() => (cameBack ? openedFrom(key) : null))

  useLayoutEffect(() => {
    if (!isLive) return
    if (!cameBack) {
      const top = list.current?.getBoundingClientRect().top ?? 0
      return scrollTo(rows, window.scrollY + Math.min(0, top))
    }
    const left = feedPlaceOf(key)
    if (left === null || list.current === null) return scrollTo(rows, placeOf(key) ?? 0)
    const index = Math.min(left.index, rows.options.count - 1)
    const { past } = left
    const start = (rows.measurementsCache[index]?.start ?? 0) - rows.options.scrollMargin
    scrollTo(rows, list.current.offsetTop + start + past)
    return holdStill(() => measuredRow(list.current, index), -past)
    // Once, as soon as the list has its full length: from then on the reader scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isLive])

  // Before the next page scrolls to its own top: that is no place in this one.
  useLayoutEffect(() => {
    const remember = () => {
      const top = rows.getVirtualItemForOffset(window.scrollY)
      if (!top) return
      rememberFeedPlace(key, { index: top.index, past: window.scrollY - top.start })
    }
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key, rows])

  const remember = useCallback((index: number) => rememberOpened(key, index), [key])
  return { index: openedIndex, remember }
}

/**
 * Scrolls the window, and has the rows know: they hear of it by an event, and those that are measured before would
 * have the window go back to where the last page was.
 */
function scrollTo(rows: Virtualizer<Window, Element>, top: number): void {
  window.scrollTo(0, top)
  rows.scrollOffset = window.scrollY
}

/** The row of an entry, once it is no longer a stand-in for what is being fetched. */
function measuredRow(list: HTMLElement | null, index: number): Element | null {
  const row = list?.querySelector(`[data-index="${index}"]`)
  return row?.querySelector('article') ? row : null
}

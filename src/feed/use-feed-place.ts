import { useQueryClient } from '@tanstack/react-query'
import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { leftOff, noteLeftOff } from '../library/left-off.ts'
import { holdStill } from '../ui/hold-still.ts'
import { onceReaderActs } from '../ui/once-reader-acts.ts'
import { placeKey, placeOf } from '../ui/scroll-place.ts'
import {
  type FeedPlace,
  feedPlaceOf,
  openedFrom,
  rememberFeedPlace,
  rememberOpened,
} from './feed-place.ts'
import type { ListOfFacet } from './lead-to-left-off.ts'

/** So long may it take to find where a list was left, in milliseconds; then its top is being read. */
const patience = 3000

/**
 * Brings the reader back to where they were in a windowed feed. What is kept is the entry at the top
 * of the window and how far it was scrolled past, since the heights of the rows above are a guess
 * until they are seen. A list that is opened by its address is where it was left last, in whichever tab; there the
 * entry is known by its id, since others may have come before it. `index` is the entry that was opened from here, to
 * hand the keyboard back to.
 */
export function useFeedPlace(
  rows: Virtualizer<Window, Element>,
  list: RefObject<HTMLElement | null>,
  isLive: boolean,
  listed: ListOfFacet,
): { index: number | null; remember: (index: number) => void } {
  const client = useQueryClient()
  const location = useLocation()
  const { search } = location
  const key = placeKey(location)
  const cameBack = useNavigationType() === 'POP'
  const [openedIndex] = useState(() => (cameBack ? openedFrom(key) : null))
  const [place] = useState(() => (cameBack ? feedPlaceOf(key) : null))
  const written = useRef<FeedPlace | null>(null)
  const [left] = useState(() => (cameBack && !place ? leftOff(search) : null))

  useLayoutEffect(() => {
    if (!isLive) {
      // Rows that were written have their heights, which are a guess again as soon as they are windowed.
      if (window.scrollY > 0) written.current = placeIn(list.current)
      return
    }
    const show = ({ index, past }: FeedPlace, onEnd?: () => void) => {
      if (list.current === null) return
      // Of what has gone from its end the last that is left stands for it.
      const at = Math.min(index, rows.options.count - 1)
      const start = (rows.measurementsCache[at]?.start ?? 0) - rows.options.scrollMargin
      scrollTo(rows, list.current.offsetTop + start + past)
      return holdStill(() => measuredRow(list.current, at), -past, onEnd)
    }
    // Who scrolled before this heard of it has gone on.
    const here = written.current ?? place
    if (here) return show(here)
    const top = Math.min(0, list.current?.getBoundingClientRect().top ?? 0)
    scrollTo(rows, cameBack ? (placeOf(key) ?? 0) : window.scrollY + top)
    if (!left || window.scrollY > 0) return
    const reader = new AbortController()
    const timer = setTimeout(() => reader.abort(), patience)
    onceReaderActs(() => reader.abort(), reader.signal)
    let end = () => {}
    import('./lead-to-left-off.ts')
      .then((code) => code.leadToLeftOff(client, listed, left, show, reader.signal))
      .then(
        (led) => (end = led),
        () => {},
      )
    return () => {
      clearTimeout(timer)
      reader.abort()
      end()
    }
    // Once, as soon as the list has its full length: from then on the reader scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isLive])

  // Before the next page scrolls to its own top: that is no place in this one.
  useLayoutEffect(() => {
    if (!isLive) return
    const remember = () => {
      const here = placeIn(list.current)
      if (here) rememberFeedPlace(key, here)
      return here
    }
    // Who comes back here was here, though they never scrolled.
    if (!feedPlaceOf(key)) remember()
    const follow = () => {
      const here = remember()
      if (!here) return
      const id = rowAt(list.current, here.index)?.dataset.entry
      if (here.index === 0 && here.past <= 0) noteLeftOff(search, null)
      else if (id !== undefined) noteLeftOff(search, { id, past: here.past })
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => window.removeEventListener('scroll', follow)
  }, [isLive, key, search, list])

  const remember = useCallback((index: number) => rememberOpened(key, index), [key])
  return { index: openedIndex, remember }
}

/**
 * The place in the window now, by where rows stand: their heights are known in whole pixels, and what those leave over
 * would add up from visit to visit. Null where there are no rows.
 */
function placeIn(list: HTMLElement | null): FeedPlace | null {
  for (const row of list?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect()
    if (bottom > 0) return { index: Number(row.dataset.index), past: -top }
  }
  return null
}

/**
 * Scrolls the window, and has the rows know: they hear of it by an event, and those that are measured before would
 * have the window go back to where the last page was.
 */
function scrollTo(rows: Virtualizer<Window, Element>, top: number): void {
  window.scrollTo(0, top)
  rows.scrollOffset = window.scrollY
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null
}

/** The row of an entry, once it is no longer a stand-in for what is being fetched. */
function measuredRow(list: HTMLElement | null, index: number): Element | null {
  const row = rowAt(list, index)
  return row?.querySelector('article') ? row : null
}

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { holdStill } from '../ui/hold-still.ts'

type HeldEntry = { id: string; index: string; top: number }

/**
 * Keeps the entry that is read where it is when the list becomes another above it: a seed that was just
 * added has its place at the list's beginning, and must not push the rest about. At the list's own top
 * the newest is welcome.
 */
export function useHeldEntry(list: RefObject<HTMLElement | null>): void {
  const held = useRef<HeldEntry | null>(null)

  useLayoutEffect(() => {
    const look = () => (held.current = list.current && entryInSight(list.current))
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [list])

  // After every rendering: whichever brought the entries, they are on the page now.
  useLayoutEffect(() => {
    const entry = held.current
    const row = entry && rowOf(entry.id, list.current)
    if (!row || row.dataset.index === entry.index) return undefined
    held.current = { ...entry, index: row.dataset.index! }
    return holdStill(() => rowOf(entry.id, list.current), entry.top)
  })
}

/** The entry at the top of the window, if the list reaches above it. */
function entryInSight(list: HTMLElement): HeldEntry | null {
  if (list.getBoundingClientRect().top >= 0) return null
  for (const row of list.querySelectorAll<HTMLElement>('[data-entry]')) {
    const { top, bottom } = row.getBoundingClientRect()
    if (bottom > 0) return { id: row.dataset.entry!, index: row.dataset.index!, top }
  }
  return null
}

function rowOf(id: string, list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null
}

import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { holdStill } from '../ui/hold-still.ts'

type HeldEntry = { id: string; index: string; top: number; total: number }

/** Only while developing does an open list become another. */
export const useHeldEntry: typeof useHeld = import.meta.env.DEV ? useHeld : () => undefined

/**
 * Keeps the entry that is read where it is when the list becomes another above it: a seed that was just
 * added has its place at the list's beginning, and must not push the rest about. At the list's own top
 * the newest is welcome.
 */
function useHeld(list: RefObject<HTMLElement | null>, rows: Virtualizer<Window, Element>): void {
  const held = useRef<HeldEntry | null>(null)
  const total = rows.options.count
  // The list scrolls by itself while an entry is held, which tells nothing of what is read.
  const letGo = useRef<(() => void) | null>(null)

  useLayoutEffect(() => {
    const look = () => {
      if (letGo.current) return
      const entry = list.current && entryInSight(list.current)
      held.current = entry && { ...entry, total }
    }
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [list, total])

  useLayoutEffect(() => () => letGo.current?.(), [])

  // After every rendering: whichever brought the entries, they are on the page now.
  useLayoutEffect(() => {
    const entry = held.current
    if (!entry) return
    const row = rowOf(entry.id, list.current)
    const index = row ? row.dataset.index! : String(Number(entry.index) + total - entry.total)
    if (index === entry.index || (!row && total <= entry.total)) return
    held.current = { ...entry, index, total }
    // So many came in above that the row is out of the windowed ones: it is where they have pushed it.
    if (!row) rows.scrollToIndex(Number(index), { align: 'start' })
    letGo.current?.()
    letGo.current = holdStill(
      () => rowOf(entry.id, list.current),
      entry.top,
      () => (letGo.current = null),
    )
  })
}

/** The entry at the top of the window, if the list reaches above it. */
function entryInSight(list: HTMLElement): Omit<HeldEntry, 'total'> | null {
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

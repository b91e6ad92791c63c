import type { RefObject } from 'react'
import { useCommand } from './offers.ts'

/** Lets commands go from entry to entry of a list, and open them. */
export function useEntryCommands(list: RefObject<HTMLElement | null>): void {
  const titleBy = (by: 1 | -1): HTMLElement | null => {
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('article h3 a') ?? [])]
    const at = titles.findIndex((title) => rowOf(title)?.contains(document.activeElement))
    if (at >= 0) return titles[at + by] ?? null
    // From nowhere in the list: the first that is in sight.
    return titles.find((title) => title.getBoundingClientRect().top >= 0) ?? titles.at(-1) ?? null
  }
  const goTo = (title: HTMLElement | null) => {
    title?.focus({ preventScroll: true })
    rowOf(title)?.scrollIntoView({ block: 'nearest' })
  }
  useCommand('nextEntry', () => goTo(titleBy(1)))
  useCommand('previousEntry', () => goTo(titleBy(-1)))
  useCommand('next', () => titleBy(1)?.click())
  useCommand('previous', () => titleBy(-1)?.click())
}

function rowOf(title: Element | null): Element | null {
  return title?.closest('article') ?? null
}

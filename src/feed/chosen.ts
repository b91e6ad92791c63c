import { useSyncExternalStore } from 'react'

/** The entries that are chosen to be taken out, by id, in the order they were chosen; null while none are to be. */
export type Chosen = ReadonlySet<string> | null

/** Of the button that has entries be chosen. */
export const takeOutId = 'take-out'

const listeners = new Set<() => void>()
let chosen: Chosen = null
/** The list that they are chosen in. */
let list: string | null = null

/** A file holds no more articles: a browser makes it in memory. */
export const mostChosen = 500

/** Has these be chosen, or nothing be to be chosen any more, and tells whoever shows it. */
export function setChosen(next: Chosen): void {
  chosen = next
  for (const listener of listeners) listener()
}

/** Ends choosing where the list is another than the last, by what it is narrowed to. */
export function turnTo(next: string): void {
  if (next !== list && chosen) setChosen(null)
  list = next
}

/** Chooses these besides what is chosen by now, as far as there is room; nothing once choosing has ended. */
export function addChosen(ids: readonly string[]): void {
  if (chosen) setChosen(new Set([...chosen, ...ids].slice(0, mostChosen)))
}

/** What is chosen, on a page that follows it. */
export function useChosen(): Chosen {
  return useSyncExternalStore(subscribe, () => chosen, none)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function none(): Chosen {
  return null
}

import { useSyncExternalStore } from 'react'

/** The entries that are chosen to be taken out, by id, in the order they were chosen; null while none are to be. */
export type Chosen = ReadonlySet<string> | null

/** Of the button that has entries be chosen. */
export const takeOutId = 'take-out'

const listeners = new Set<() => void>()
let chosen: Chosen = null

export function setChosen(next: Chosen): void {
  chosen = next
  for (const listener of listeners) listener()
}

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

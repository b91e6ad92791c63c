import { useSyncExternalStore } from 'react'

/** What there is to say beside the page; mostly nothing. */
export type News = {
  /** While the host can't be reached: when the collection that is kept was fetched, in milliseconds, if that is known. */
  offline?: { asOf: number | null } | undefined
  /** Takes up the newer version that is there. */
  takeUp?: (() => void) | undefined
  /** Whether what is shown is of two versions of the collection. */
  isMixed?: boolean
  /** Leads to the top of a list, for a reader who was brought to where they had left it. */
  toTop?: (() => void) | undefined
  /** Whether what was asked for on the page is long in coming. */
  isUnderWay?: boolean
  /** What was asked for on the page at an address and could not be done, and what tries it again. */
  failed?: { error: unknown; again: () => void; at: string } | undefined
}

const listeners = new Set<() => void>()
const none: News = {}
let news = none

/** Has the page say something besides, or say it no more. */
export function tellNews(change: News): void {
  news = { ...news, ...change }
  for (const listener of listeners) listener()
}

export function useNews(): News {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => news,
    () => none,
  )
}

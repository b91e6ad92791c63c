import { useSyncExternalStore } from 'react'

/** What there is to say of the site itself; mostly nothing. */
export type SiteNews = {
  /** While the host can't be reached: when the collection that is kept was fetched, in milliseconds, if that is known. */
  offline?: { asOf: number | null } | undefined
  /** Takes up the newer version that is there. */
  takeUp?: (() => void) | undefined
}

const listeners = new Set<() => void>()
const none: SiteNews = {}
let news = none

/** Has the page say something of the site, or say it no more. */
export function tellNews(change: SiteNews): void {
  news = { ...news, ...change }
  for (const listener of listeners) listener()
}

export function useSiteNews(): SiteNews {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => news,
    () => none,
  )
}

import type { QueryClient } from '@tanstack/react-query'

/** So many files that nothing on the page shows stay at hand, for whoever goes back. */
const mostIdle = 20

/**
 * Lets go of the articles and entries that were asked for longest ago, so that a long visit costs no more than a
 * short one.
 */
export function keepFewIdle(client: QueryClient): void {
  const cache = client.getQueryCache()
  cache.subscribe(({ type }) => {
    if (type !== 'added') return
    cache
      .getAll()
      .filter((query) => !query.isActive() && /bundle\/(?:article|feed)\//.test(query.queryHash))
      .slice(0, -mostIdle)
      .forEach((query) => cache.remove(query))
  })
}

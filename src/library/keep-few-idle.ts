import type { QueryClient } from '@tanstack/react-query'

/** So many files of a kind that nothing on the page shows stay at hand, for whoever goes back. */
const mostIdle = 40

/** Where the files lie that a long visit asks for more and more of. */
const kinds = ['bundle/article/', 'bundle/feed/']

/** Lets go of the files that were asked for longest ago, so that a visit costs no more the longer it is. */
export function keepFewIdle(client: QueryClient): void {
  const cache = client.getQueryCache()
  cache.subscribe(({ type }) => {
    if (type !== 'added') return
    for (const kind of kinds) {
      const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
        String(queryKey[1]).startsWith(kind)
      const idle = cache.findAll({ type: 'inactive', predicate })
      for (const query of idle.slice(0, -mostIdle)) cache.remove(query)
    }
  })
}

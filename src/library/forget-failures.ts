import type { QueryClient } from '@tanstack/react-query'

/**
 * Has what failed asked for anew: what failed behind the first query of a page is not by itself, and of what came
 * and isn't shown, something may be that can't be unpacked.
 */
export function forgetFailures(client: QueryClient): void {
  client.removeQueries({
    predicate: (query) => query.state.status === 'error' || !query.isActive(),
  })
}

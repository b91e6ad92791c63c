import type { QueryClient } from '@tanstack/react-query'

/** Has what failed asked for anew: what failed behind the first query of a page is not by itself. */
export function forgetFailures(client: QueryClient): void {
  client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
}

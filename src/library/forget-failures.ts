import type { QueryClient } from '@tanstack/react-query'

/**
 * Has what failed asked for anew: what failed behind the first query of a page is not by itself. Where a reader
 * tries again, so is what came and isn't shown, of which something may be that can't be unpacked; who goes elsewhere
 * keeps it, for a host may have it no more.
 */
export function forgetFailures(client: QueryClient, { reason }: { reason: string }): void {
  client.removeQueries({
    predicate: (query) =>
      query.state.status === 'error' || (reason !== 'keys' && !query.isActive()),
  })
}

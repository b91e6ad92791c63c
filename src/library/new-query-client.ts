import { QueryClient } from '@tanstack/react-query'
import { BundleError } from './bundle-error.ts'

/** A client for files that don't change while a page is open, unless it is told that they did. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        // A file that arrived and doesn't fit won't fit the second time.
        retry: (failures, error) =>
          failures < 2 && error instanceof BundleError && error.reason === 'unreachable',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  })
}

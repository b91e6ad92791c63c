import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { type SearchEntry, searchEntriesInFile } from '../bundle/search-index.ts'
import { searchEntriesPath } from '../bundle/search-paths.ts'
import { BundleError } from './bundle-error.ts'
import { searchEntriesQuery } from './search-files.ts'
import type { Hit } from './search-query.ts'

/**
 * The entries of hits, in their order. One query over all their files, since each that was waited for
 * by itself would have the page rendered again.
 */
export function foundEntriesQuery(client: QueryClient, hits: readonly Hit[]) {
  const entryOf = async ({ segment, place }: Hit): Promise<SearchEntry> => {
    const file = Math.floor(place / searchEntriesInFile)
    const { entries } = await client.fetchQuery(searchEntriesQuery(segment, file))
    const entry = entries[place % searchEntriesInFile]
    if (!entry) throw new BundleError(searchEntriesPath(segment, file), 'misshapen')
    return entry
  }
  return queryOptions({
    queryKey: ['found entries', ...hits.map(({ segment, place }) => `${segment}/${place}`)],
    queryFn: () => Promise.all(hits.map(entryOf)),
    // The files are asked for again one by one.
    retry: false,
  })
}

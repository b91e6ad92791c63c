import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query'
import { foundEntriesQuery } from './found-entries-query.ts'
import { askPeriod } from './search-query.ts'
import { searchWords } from './search-word.ts'

export type FoundTitle = { id: string; title: string; source: string | null }

/** So many titles are given. */
const most = 8

/** The articles of the newest period that fit a query best, no more than a list to choose from needs. */
export function foundTitlesQuery(client: QueryClient, typed: string) {
  const words = searchWords(typed)
  return queryOptions<FoundTitle[]>({
    queryKey: ['found titles', words.map(({ term }) => term).join(' ')],
    enabled: words.length > 0,
    // What was found for less of a word stands until more is known.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { hits } = await askPeriod(client, words, 0, signal)
      return client.fetchQuery(foundEntriesQuery(client, hits.slice(0, most)))
    },
    // The files are asked for again one by one.
    retry: false,
  })
}

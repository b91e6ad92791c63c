import type { QueryClient } from '@tanstack/react-query'
import { articleQuery } from './article-query.ts'

/** Fetches the file of an article or stub that someone may open next. */
export async function prefetchArticle(client: QueryClient, id: string): Promise<void> {
  const query = articleQuery(id)
  await client.prefetchQuery(query)
  // A guess that failed is no answer: whoever opens the page asks for its file anew.
  if (client.getQueryState(query.queryKey)?.status === 'error')
    client.removeQueries({ ...query, type: 'inactive' })
}

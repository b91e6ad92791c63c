import type { QueryClient } from '@tanstack/react-query'
import { articleQuery } from './article-query.ts'

/**
 * The file of an article or stub that isn't shown, packed; null if nothing stands at its address. Fails with a
 * BundleError, which is no answer to who then opens its page: that asks for the file anew.
 */
export async function fetchArticle(client: QueryClient, id: string) {
  const query = articleQuery(id)
  try {
    return await client.fetchQuery(query)
  } catch (error) {
    // Not if it's being asked for anew already, by a page that waits for it.
    if (client.getQueryState(query.queryKey)?.status === 'error')
      client.removeQueries({ ...query, type: 'inactive' })
    throw error
  }
}

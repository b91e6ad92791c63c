import type { QueryClient } from '@tanstack/react-query'
import { fetchArticle } from './fetch-article.ts'

/** Fetches the file of an article or stub that someone may open next. */
export async function prefetchArticle(client: QueryClient, id: string): Promise<void> {
  await fetchArticle(client, id).catch(() => {})
}

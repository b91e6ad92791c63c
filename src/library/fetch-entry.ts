import type { QueryClient } from '@tanstack/react-query'
import { fetchArticle } from './fetch-article.ts'

/** The file of the article or stub that an address stands for or leads on to, packed; null if there is none. */
export async function fetchEntry(client: QueryClient, id: string) {
  const file = await fetchArticle(client, id)
  if (file?.kind !== 'alias') return file
  const led = await fetchArticle(client, file.id)
  return led?.kind === 'alias' ? null : led
}

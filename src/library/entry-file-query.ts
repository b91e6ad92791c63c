import { queryOptions } from '@tanstack/react-query'
import { articleQuery } from './article-query.ts'

/** What lists that know an entry by its card alone have of its file. */
export type EntryFile = {
  /** Where it comes from, or leads to first. */
  link: string | undefined
  /** Of its cached copy; null where it has none. */
  fingerprint: number | null
}

/** What stands in an entry's file, without the rest of it, which may be long; null if nothing stands at its address. */
export function entryFileQuery(id: string) {
  const query = articleQuery(id)
  return queryOptions({
    queryKey: [...query.queryKey, 'entry'] as const,
    queryFn: async ({ client }): Promise<EntryFile | null> => {
      const file = await client.fetchQuery(query)
      if (file === null || file.kind === 'alias') return null
      return {
        link: file.links[0]?.href,
        fingerprint: file.kind === 'article' ? file.fingerprint : null,
      }
    },
    // The file it is made of is asked for again by itself.
    retry: false,
  })
}

import { queryOptions } from '@tanstack/react-query'
import { articleQuery } from './article-query.ts'
import { fetchEntry } from './fetch-entry.ts'

/** What lists that know an entry by its card alone have of its file. */
export type EntryFile = {
  /** Where it comes from, or leads to first. */
  link: string | undefined
  /** Of its cached copy; null where it has none. */
  fingerprint: number | null
}

/** What stands in an entry's file, without the rest of it, which may be long; null if nothing stands at its address. */
export function entryFileQuery(id: string) {
  return queryOptions({
    queryKey: [...articleQuery(id).queryKey, 'entry'] as const,
    queryFn: async ({ client }): Promise<EntryFile | null> => {
      const file = await fetchEntry(client, id)
      return (
        file && {
          link: file.links[0]?.href,
          fingerprint: file.kind === 'article' ? file.fingerprint : null,
        }
      )
    },
    // The file it is made of is asked for again by itself.
    retry: false,
  })
}

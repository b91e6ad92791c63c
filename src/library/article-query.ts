import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { articlePath } from '../bundle/bundle-paths.ts'
import { BundleError } from './bundle-error.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

/**
 * What stands at an article's address; null if nothing does. What a list names ought to be there, so that its
 * absence is a BundleError: a host may have just half of what is being published.
 */
export function articleQuery(id: string) {
  const path = articlePath(encodeURIComponent(id))
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ client, signal }) => {
      const file = await fetchBundleFile(path, schemaOf('article'), signal)
      if (file === null && isListed(client, id, path)) throw new BundleError(path, 'missing')
      return file
    },
  })
}

/** Whether an entry or a reference of this id is in what was fetched so far, but for its own file at `path`. */
function isListed(client: QueryClient, id: string, path: string): boolean {
  const named = JSON.stringify(id)
  return client
    .getQueriesData({ queryKey: ['bundle'] })
    .some(
      ([[, other], data]) =>
        other !== path &&
        /^bundle\/(?:feed|article|search\/.*\/entries)\//.test(String(other)) &&
        JSON.stringify(data)?.includes(named),
    )
}

import { queryOptions } from '@tanstack/react-query'
import { articlePath } from '../bundle/bundle-paths.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

/** What stands at an article's address; null if nothing does. */
export function articleQuery(id: string) {
  const path = articlePath(encodeURIComponent(id))
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: ({ signal }) => fetchBundleFile(path, schemaOf('article'), signal),
  })
}

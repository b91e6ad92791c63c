import { queryOptions } from '@tanstack/react-query'
import { feedPagePath, type FacetKeys } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { FeedPage } from '../bundle/feed-page.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

const nothing: FeedPage = { version: bundleVersion, total: 0, before: null, entries: [] }

/** A page of a facet's feed. A facet that has no entries has no file, and is an empty feed. */
export function feedPageQuery(facet: FacetKeys, page: number) {
  const path = feedPagePath(facet, page)
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ signal }) =>
      (await fetchBundleFile(path, schemaOf('feedPage'), signal)) ?? nothing,
  })
}

import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { feedPagePath, type FacetKeys } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { FeedPage } from '../bundle/feed-page.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { BundleError } from './bundle-error.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'
import { tellNews } from '../ui/news.ts'

const nothing: FeedPage = {
  version: bundleVersion,
  total: 0,
  rows: 0,
  rowsBefore: 0,
  before: null,
  entries: [],
}

/**
 * A page of a facet's feed. A facet that has no entries has no file, and is an empty feed; the whole feed, a source
 * and a category have some.
 */
export function feedPageQuery(facet: FacetKeys, page: number) {
  const mayBeEmpty = page === 0 && (facet.only ?? (facet.source && facet.category)) !== null
  const path = feedPagePath(facet, page)
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ client, signal }) => {
      const file = await fetchBundleFile(path, schemaOf('feedPage'), signal)
      if (file === null && !mayBeEmpty) throw new BundleError(path, 'missing')
      const feed = file ?? nothing
      // Rows that are never filled wouldn't say why.
      if (feed.entries.length !== Math.min(feed.total - page * feedPageSize, feedPageSize))
        throw new BundleError(path, 'misshapen')
      // While developing, pages are fetched anew one by one.
      if (!import.meta.env.DEV && isOfAnotherSite(client, path, feed.total))
        tellNews({ isMixed: true })
      return feed
    },
  })
}

/**
 * Whether a page at `path` has its facet longer or shorter than others have it: what stands between them may
 * be missing.
 */
function isOfAnotherSite(client: QueryClient, path: string, total: number): boolean {
  const facet = path.slice(0, path.lastIndexOf('/') + 1)
  return client
    .getQueriesData<FeedPage>({ queryKey: ['bundle'] })
    .some(([[, other], page]) => String(other).startsWith(facet) && page && page.total !== total)
}

import { queryOptions } from '@tanstack/react-query'
import { cataloguePath } from '../bundle/bundle-paths.ts'
import { BundleError } from './bundle-error.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

/** The collection at a glance. A site without it is broken, so its absence is an error. */
export const catalogueQuery = queryOptions({
  queryKey: bundleKey(cataloguePath),
  queryFn: async ({ signal }) => {
    const catalogue = await fetchBundleFile(cataloguePath, schemaOf('catalogue'), signal)
    if (catalogue === null) throw new BundleError(cataloguePath, 'missing')
    return catalogue
  },
})

import { queryOptions } from '@tanstack/react-query'
import { rollBlockPath } from '../bundle/bundle-paths.ts'
import { rollEntries } from '../bundle/roll.ts'
import { BundleError } from './bundle-error.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

/** A block of the roll, of which the collection has as many as its entries fill. */
export function rollBlockQuery(block: number) {
  const path = rollBlockPath(block)
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ signal }) => {
      const file = await fetchBundleFile(path, schemaOf('rollBlock'), signal)
      if (file === null) throw new BundleError(path, 'missing')
      return rollEntries(file)
    },
    structuralSharing: false,
  })
}

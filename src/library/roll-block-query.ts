import { queryOptions } from '@tanstack/react-query'
import { rollBlockPath } from '../bundle/bundle-paths.ts'
import { type RollEntry, rollEntries } from '../bundle/roll.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

const nobody: readonly RollEntry[] = []

/** A block of the roll; empty behind its end. */
export function rollBlockQuery(block: number) {
  const path = rollBlockPath(block)
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ signal }) => {
      const file = await fetchBundleFile(path, schemaOf('rollBlock'), signal)
      return file ? rollEntries(file) : nobody
    },
    structuralSharing: false,
  })
}

import { queryOptions } from '@tanstack/react-query'
import { diagnosticsPath } from '../bundle/bundle-paths.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { schemaOf } from './schema-of.ts'

/** What is wrong with the seeds, while developing; null on a published site. */
export function diagnosticsQuery() {
  return queryOptions({
    queryKey: bundleKey(diagnosticsPath),
    queryFn: ({ signal }) => fetchBundleFile(diagnosticsPath, schemaOf('diagnostics'), signal),
  })
}

import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import {
  searchEntriesPath,
  searchIndexPath,
  searchSegmentPath,
  searchTermsPath,
  searchWordsPath,
} from '../bundle/search-paths.ts'
import { BundleError } from './bundle-error.ts'
import { bundleKey } from './bundle-key.ts'
import { fetchBundleFile } from './fetch-bundle-file.ts'
import { type LazySchema, schemaOf } from './schema-of.ts'

/** The segments there are to search. */
export const searchIndexQuery = fileQuery(searchIndexPath, schemaOf('searchIndex'))

export function searchSegmentQuery(segment: string) {
  return fileQuery(searchSegmentPath(segment), schemaOf('searchSegment'))
}

export function searchTermsQuery(segment: string, file: number) {
  return fileQuery(
    searchTermsPath(segment, file),
    schemaOf('searchTerms'),
    ({ terms, postings }) => terms.split(' ').length === postings.split(' ').length,
  )
}

export function searchWordsQuery(segment: string, initial: string) {
  return fileQuery(searchWordsPath(segment, initial), schemaOf('searchWords'))
}

export function searchEntriesQuery(segment: string, file: number) {
  return fileQuery(searchEntriesPath(segment, file), schemaOf('searchEntries'))
}

/**
 * A file that the index names, or the index itself, which every site has; `isWhole` says whether its parts fit
 * one another, which a schema can't. None changes under its path but the first, whose change brings others.
 */
function fileQuery<Schema extends z.ZodMiniType>(
  path: string,
  schema: LazySchema<Schema>,
  isWhole: (file: z.output<Schema>) => boolean = () => true,
) {
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ signal }) => {
      const file = await fetchBundleFile(path, schema, signal)
      if (file === null) throw new BundleError(path, 'missing')
      if (!isWhole(file)) throw new BundleError(path, 'misshapen')
      return file
    },
  })
}

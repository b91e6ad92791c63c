import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import {
  searchEntriesSchema,
  searchIndexSchema,
  searchSegmentSchema,
  searchTermsSchema,
  searchWordsSchema,
} from '../bundle/search-index.ts'
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

/** The segments there are to search. */
export const searchIndexQuery = fileQuery(searchIndexPath, searchIndexSchema)

export function searchSegmentQuery(segment: string) {
  return fileQuery(searchSegmentPath(segment), searchSegmentSchema)
}

export function searchTermsQuery(segment: string, file: number) {
  return fileQuery(searchTermsPath(segment, file), searchTermsSchema)
}

export function searchWordsQuery(segment: string, initial: string) {
  return fileQuery(searchWordsPath(segment, initial), searchWordsSchema)
}

export function searchEntriesQuery(segment: string, file: number) {
  return fileQuery(searchEntriesPath(segment, file), searchEntriesSchema)
}

/**
 * A file that the index names, so that its absence says another index was published meanwhile. None
 * changes under its path but the first, whose change brings others.
 */
function fileQuery<Schema extends z.ZodMiniType>(path: string, schema: Schema) {
  return queryOptions({
    queryKey: bundleKey(path),
    queryFn: async ({ signal }) => {
      const file = await fetchBundleFile(path, schema, signal)
      if (file === null)
        throw new BundleError(path, path === searchIndexPath ? 'refused' : 'other-version')
      return file
    },
  })
}

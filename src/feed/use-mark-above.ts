import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useKeptHandle } from '../library/kept.ts'

/**
 * Gives what marks everything above a place (from 0) of a list of a facet's feed as read; `total` is how many
 * entries the collection has, `isListed` says of which by their keys there is a list. Its failure is the page's.
 */
export function useMarkAbove(
  facet: FacetKeys,
  total: number,
  isListed: (key: string) => boolean,
): (place: number) => void {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const { showBoundary } = useErrorBoundary()
  return useCallback(
    (above: number) => {
      const isSplit = (key: string) => handle.store?.splitKeys.has(key) === true
      import('./mark-read.ts')
        .then(({ markRead }) =>
          markRead(client, handle, total, { facet, above, shows: { isListed, isSplit } }),
        )
        .catch(showBoundary)
    },
    [client, handle, total, facet, isListed, showBoundary],
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useKeptHandle } from '../library/kept.ts'

/**
 * Gives what marks everything above a place (from 0) of a facet's feed as read; `total` is how many
 * entries the collection has. Its failure is the page's.
 */
export function useMarkAbove(facet: FacetKeys, total: number): (place: number) => void {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const { showBoundary } = useErrorBoundary()
  return useCallback(
    (above: number) => {
      import('./mark-read.ts')
        .then(({ markRead }) => markRead(client, handle, total, { facet, above }))
        .catch(showBoundary)
    },
    [client, handle, total, facet, showBoundary],
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { attempt } from '../ui/attempt.ts'
import { useKeptHandle } from '../library/kept.ts'
import { fetchCode } from '../ui/fetch-code.ts'

/**
 * Gives what marks everything above a place (from 0) of a list of a facet's feed as read; `total` is how many
 * entries the collection has, `isListed` says of which by their keys there is a list.
 */
export function useMarkAbove(
  facet: FacetKeys,
  total: number,
  isListed: (key: string) => boolean,
): (place: number) => void {
  const client = useQueryClient()
  const handle = useKeptHandle()
  return useCallback(
    (above: number) => {
      const isSplit = (key: string) => handle.store?.splitKeys.has(key) === true
      attempt(async () => {
        const markRead = await fetchCode(async () => (await import('./mark-read.ts')).markRead)
        await markRead(client, handle, total, { facet, above, shows: { isListed, isSplit } })
      })
    },
    [client, handle, total, facet, isListed],
  )
}

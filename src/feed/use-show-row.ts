import type { Virtualizer } from '@tanstack/react-virtual'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { attempt } from '../ui/attempt.ts'
import { fetchCode } from '../ui/fetch-code.ts'
import { onceReaderActs } from '../ui/once-reader-acts.ts'

/** Gives what brings the row of an entry, by its id, in sight, wherever in the list it is, and hands it the keyboard. */
export function useShowRow(
  facet: FacetKeys,
  total: number,
  isListed: (key: string) => boolean,
  rows: Virtualizer<Window, Element>,
): (id: string) => void {
  const client = useQueryClient()
  return useCallback(
    (id: string) =>
      attempt(async () => {
        // Who goes on while the row is looked for isn't called back to it.
        const reader = new AbortController()
        onceReaderActs(() => reader.abort(), reader.signal)
        const show = await fetchCode(async () => (await import('./show-row.ts')).showRow)
        await show(client, total, { facet, isListed, id }, rows, reader.signal)
        reader.abort()
      }),
    [client, total, facet, isListed, rows],
  )
}

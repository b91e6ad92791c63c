import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Catalogue } from '../bundle/catalogue.ts'
import { useKept } from '../library/kept.ts'
import type { ReadCounts } from '../library/roll.ts'

/** How many entries are read, of which source and category; null until it is known. */
export function useReadCounts({ articles, stubs }: Catalogue): ReadCounts | null {
  const client = useQueryClient()
  const keys = useKept((store) => store.readKeys)
  const [counts, setCounts] = useState<ReadCounts | null>(null)
  const total = articles + stubs
  useEffect(() => {
    // As long as nothing is read, there is nothing to count.
    if (!keys || (keys.size === 0 && counts === null)) return
    let isWanted = true
    import('../library/roll.ts')
      .then(({ countRead }) => countRead(client, total, keys))
      // Without the roll the counts are as they were: nobody reads the less for it.
      .then(
        (counts) => isWanted && setCounts(counts),
        () => {},
      )
    return () => {
      isWanted = false
    }
    // Counted anew when something is read, not when it has been counted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, total, keys])
  return counts
}

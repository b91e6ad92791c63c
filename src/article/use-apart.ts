import { useCallback, useMemo, useState } from 'react'
import type { Comparison } from '../bundle/comparison.ts'
import { pairOf, type StandingComparison, takenApart } from './weak-rows.ts'

const none: ReadonlySet<number> = new Set()

/**
 * A comparison as the reader has it, null where there is none: its weak pairs can be taken apart by the id of
 * a row, and put together again.
 */
export function useApart(comparison: Comparison | null): {
  standing: StandingComparison | null
  onToggleApart: (row: number) => void
} {
  const [apart, setApart] = useState(none)
  const onToggleApart = useCallback(
    (row: number) => {
      if (!comparison) return
      const pair = pairOf(comparison.rows, Math.floor(row))
      setApart((apart) => {
        const others = new Set(apart)
        if (!others.delete(pair)) others.add(pair)
        return others
      })
    },
    [comparison],
  )
  const standing = useMemo(() => comparison && takenApart(comparison, apart), [comparison, apart])
  return { standing, onToggleApart }
}

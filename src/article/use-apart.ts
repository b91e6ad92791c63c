import { useCallback, useMemo, useState } from 'react'
import type { Row } from '../bundle/comparison.ts'
import { pairedRows, type PairedRow, pairOf } from './weak-rows.ts'

const none: ReadonlySet<number> = new Set()

/** The rows as the reader has them: weakly paired ones can be taken apart, and put together again. */
export function useApart(rows: readonly Row[]): {
  rows: readonly PairedRow[]
  onToggleApart: (row: number) => void
} {
  const [apart, setApart] = useState(none)
  const onToggleApart = useCallback(
    (row: number) =>
      setApart((apart) => {
        const others = new Set(apart)
        if (!others.delete(pairOf(rows, row))) others.add(pairOf(rows, row))
        return others
      }),
    [rows],
  )
  return { rows: useMemo(() => pairedRows(rows, apart), [rows, apart]), onToggleApart }
}

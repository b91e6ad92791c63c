import { useMemo } from 'react'
import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'
import type { PairedRow } from './weak-rows.ts'

type Props = {
  side: 'original' | 'cached'
  prose: Prose
  rows: readonly PairedRow[]
  passages: readonly Mark[]
  activeClaim: number | null
}

/** One of the compared texts by itself; its rows are told apart, so that a place in it is one in both. */
export function OneText({ side, prose, rows, passages, activeClaim }: Props) {
  const marks = useMemo(
    () => [...(side === 'cached' ? passages : []), ...rowMarks(side, rows)],
    [side, rows, passages],
  )
  return (
    <div className="prose prose-long max-w-measure">
      <ProseRange
        prose={prose}
        marks={marks}
        text={side === 'cached' ? 0 : null}
        activeClaim={activeClaim}
      />
    </div>
  )
}

function rowMarks(side: Props['side'], rows: readonly PairedRow[]): Mark[] {
  return rows
    .map((row): Mark => {
      const [from, to] = side === 'cached' ? [row.fromB, row.toB] : [row.fromA, row.toA]
      return { kind: 'row', row: row.id, from, to }
    })
    .filter(({ from, to }) => from < to)
}

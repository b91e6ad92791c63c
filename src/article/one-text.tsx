import { useMemo } from 'react'
import type { Row } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'

type Props = {
  side: 'original' | 'cached'
  prose: Prose
  rows: readonly Row[]
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

function rowMarks(side: Props['side'], rows: readonly Row[]): Mark[] {
  return rows
    .map((row, index): Mark => {
      const [from, to] = side === 'cached' ? [row.fromB, row.toB] : [row.fromA, row.toA]
      return { kind: 'row', row: index, from, to }
    })
    .filter(({ from, to }) => from < to)
}

import type { Row } from '../bundle/comparison.ts'

/** A stretch of rows, from index `from` up to `to`: all shown, or all the same and folded away. */
export type Stretch = { kind: 'shown' | 'folded'; from: number; to: number }

/** Divides the rows into runs of differences and runs of sameness between them. */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = []
  rows.forEach((row, index) => {
    const kind = row.kind === 'same' ? 'folded' : 'shown'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.to = index + 1
    else stretches.push({ kind, from: index, to: index + 1 })
  })
  return stretches
}

import type { Row } from '../bundle/comparison.ts'

/** Whether the two sides of a row belong together: surely, by a guess, or no longer, since the reader undid it. */
export type Pairing = 'firm' | 'weak' | 'apart'

/** A row as the reader has it before them. */
export type PairedRow = Row & { pairing: Pairing }

/** Below this likeness a pairing is a guess. */
const weakLikeness = 0.4

/** Whether two sides were paired on little: it is shown as a guess, and can be undone. */
export function isWeak(row: Row): boolean {
  return (row.kind === 'changed' || row.kind === 'moved') && row.likeness < weakLikeness
}

/** What names a pairing: the row's index, and for both ends of a moved passage the lesser of theirs. */
export function pairOf(rows: readonly Row[], index: number): number {
  const row = rows[index]!
  return row.kind === 'moved' ? Math.min(index, row.counterpart) : index
}

/**
 * The rows with some pairs taken apart: of a row with two sides all is removed on one and all added on
 * the other, and the two ends of a moved passage stand on one side alone. Each row keeps its index.
 */
export function pairedRows(rows: readonly Row[], apart: ReadonlySet<number>): PairedRow[] {
  return rows.map((row, index) => {
    if (!isWeak(row)) return { ...row, pairing: 'firm' }
    return apart.has(pairOf(rows, index)) ? takenApart(row) : { ...row, pairing: 'weak' }
  })
}

function takenApart(row: Row): PairedRow {
  const { fromA, toA, fromB, toB } = row
  const said = { fromA, toA, fromB, toB, nature: null, pairing: 'apart' as const }
  if (row.kind === 'changed')
    return {
      kind: row.kind,
      ...said,
      changes: [{ fromA, toA, fromB, toB }],
      echoes: [],
      likeness: 0,
    }
  return { kind: fromA < toA ? 'only-original' : 'only-cached', ...said }
}

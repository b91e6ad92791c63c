import type { Row } from '../bundle/comparison.ts'

/** Below this likeness a pairing is a guess. */
const weakLikeness = 0.4

/** Whether the two sides of a row were paired on little: it is shown as a guess, and can be undone. */
export function isWeak(row: Row): boolean {
  return row.kind === 'changed' && row.likeness < weakLikeness
}

/** The rows with some taken apart: what was paired in those is all removed on one side, all added on the other. */
export function takeApart(rows: readonly Row[], apart: ReadonlySet<number>): readonly Row[] {
  if (apart.size === 0) return rows
  return rows.map((row, index) => {
    if (row.kind !== 'changed' || !apart.has(index)) return row
    const { fromA, toA, fromB, toB } = row
    return { ...row, changes: [{ fromA, toA, fromB, toB }], echoes: [] }
  })
}

import type { Change, Row } from './comparison.ts'

/** Where in both texts what a row compares stands: its own ranges, or those of both ends of what moved. */
export function pairedRanges(
  row: Change & ({ kind: 'moved'; counterpart: number } | { kind: Exclude<Row['kind'], 'moved'> }),
  rows: readonly Change[],
): Change {
  const { fromA, toA, fromB, toB } = row
  if (row.kind !== 'moved') return { fromA, toA, fromB, toB }
  const other = rows[row.counterpart]!
  return fromA < toA
    ? { fromA, toA, fromB: other.fromB, toB: other.toB }
    : { fromA: other.fromA, toA: other.toA, fromB, toB }
}

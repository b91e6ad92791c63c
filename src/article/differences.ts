import type { Nature, Row } from '../bundle/comparison.ts'

/** The rows, by index, that a reader steps through: all that are not the same on both sides. */
export function differencesIn(rows: readonly Row[]): number[] {
  return rows.flatMap((row, index) => (row.kind === 'same' ? [] : index))
}

/** The difference after (`by` 1) or before (`by` -1) a row, or null at the end of them. */
export function stepFrom(
  differences: readonly number[],
  current: number | null,
  by: 1 | -1,
): number | null {
  if (current === null) return (by === 1 ? differences.at(0) : differences.at(-1)) ?? null
  return (
    (by === 1
      ? differences.find((row) => row > current)
      : differences.findLast((row) => row < current)) ?? null
  )
}

/** What a difference is called, on the page and to a screen reader. */
export function nameOf(row: Row): string {
  const name = kindNames[row.kind]
  return 'nature' in row && row.nature !== null ? `${name}, ${natureNames[row.nature]}` : name
}

const kindNames: Record<Row['kind'], string> = {
  same: 'The same',
  changed: 'Reworded',
  'only-original': 'Only in the original',
  'only-cached': 'Only in the cached copy',
  moved: 'Moved',
}

const natureNames: Record<Nature, string> = {
  'cut-off': 'where the other side has ended',
  furniture: 'part of the page rather than the text',
  repeated: 'said elsewhere too',
}

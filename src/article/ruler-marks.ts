import { isTypographic, standOut } from './differences.ts'
import type { PairedRow } from './weak-rows.ts'

/** A difference on the ruler: which row's, and where, in percent of the whole. */
export type RulerMark = { row: number; kind: string; top: number; height: number }

/** A fold takes as much height as so many letters on both sides: a line of them. */
const foldLength = 150

/**
 * Where each difference lies along the pages: by its share of the letters, which is about its share of the height.
 * With the changes alone on the page, stretches without any count for a fold.
 */
export function rulerMarks(rows: readonly PairedRow[], onlyChanges: boolean): RulerMark[] {
  const standsOut = standOut(rows)
  const isFolded = (row: PairedRow) => onlyChanges && !standsOut(row)
  let whole = 0
  const starts = rows.map((row, index) => {
    const start = whole
    const goesOn = index > 0 && isFolded(rows[index - 1]!)
    whole += !isFolded(row) ? lengthOf(row) : goesOn ? 0 : foldLength
    return start
  })
  return rows.flatMap((row, index) =>
    isFolded(row)
      ? []
      : partsOf(row).map((part) => ({
          row: row.id,
          kind: part.kind,
          top: ((starts[index]! + part.fromA + part.fromB - row.fromA - row.fromB) / whole) * 100,
          height: (lengthOf(part) / whole) * 100,
        })),
  )
}

type Ranges = Pick<PairedRow, 'fromA' | 'toA' | 'fromB' | 'toB'>

function lengthOf({ fromA, toA, fromB, toB }: Ranges): number {
  return toA - fromA + toB - fromB
}

/** What of a row is marked. */
function partsOf(row: PairedRow): (Ranges & { kind: string })[] {
  const { kind } = row
  if (kind === 'same') return isTypographic(row) ? [{ ...row, kind: 'typographic' }] : []
  return kind === 'changed' ? row.changes.map((change) => ({ ...change, kind })) : [row]
}

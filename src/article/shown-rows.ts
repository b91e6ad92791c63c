import type { Finding } from '../bundle/comparison.ts'
import { elsewhereOf, isTypographic, movesOn, noteOf } from './differences.ts'
import { entryName } from './entry-name.ts'
import { findingsWithin } from './findings-within.ts'
import type { Mark } from './pieces.ts'
import { Sweep } from './sweep.ts'
import type { PairedRow } from './weak-rows.ts'

/** A row with all that is said of it alone. */
export type ShownRow = {
  row: PairedRow
  /** What kind of difference it is; null where nothing differs. */
  name: string | null
  passages: readonly Mark[]
  findings: readonly Finding[]
  note: string | null
  /** Whether it moved along with the row before it. */
  movesOn: boolean
  /** The row, by id, where it stands elsewhere: the other end of what moved, or another place of what is repeated. */
  otherPlace: number | null
  /** Of what stands in the texts: the row, by id, that repeats it, on the same side, and which side that is. */
  repeatedBy: { id: number; side: 'original' | 'cached' } | null
}

/** Gives each row its own passages and findings, so that it needn't be drawn anew for another's. */
export function shownRows(
  rows: readonly PairedRow[],
  findings: readonly Finding[],
  passages: readonly Mark[],
): ShownRow[] {
  const repeats = repeatsIn(rows)
  const met = new Sweep(passages)
  return rows.map((row, index) => ({
    row,
    name: row.kind === 'same' && !isTypographic(row) ? null : entryName([row], findings, rows),
    passages: met.within(row.fromB, row.toB),
    findings: findingsWithin(findings, row, rows),
    note: noteOf(rows, index),
    movesOn: movesOn(rows, index),
    otherPlace: rows[otherPlaceOf(row) ?? -1]?.id ?? null,
    repeatedBy: repeats.get(index) ?? null,
  }))
}

function otherPlaceOf(row: PairedRow): number | undefined {
  return row.kind === 'moved' ? row.counterpart : elsewhereOf(row)
}

/** For each row, by index, that is repeated elsewhere the first that repeats it; of rows in a run the first says so. */
function repeatsIn(rows: readonly PairedRow[]): Map<number, NonNullable<ShownRow['repeatedBy']>> {
  const repeats = new Map<number, NonNullable<ShownRow['repeatedBy']>>()
  for (const [index, row] of rows.entries()) {
    const place = elsewhereOf(row)
    if (place === undefined || repeats.has(place) || noteOf(rows, index) === null) continue
    repeats.set(place, { id: row.id, side: row.kind === 'only-original' ? 'original' : 'cached' })
  }
  return repeats
}

import type { Finding } from '../bundle/comparison.ts'
import { isTypographic, movesOn, noteOf } from './differences.ts'
import { entryName } from './entry-name.ts'
import { findingsWithin } from './finding-notes.tsx'
import type { Mark } from './pieces.ts'
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
}

/** Gives each row its own passages and findings, so that it needn't be drawn anew for another's. */
export function shownRows(
  rows: readonly PairedRow[],
  findings: readonly Finding[],
  passages: readonly Mark[],
): ShownRow[] {
  return rows.map((row, index) => ({
    row,
    name: row.kind === 'same' && !isTypographic(row) ? null : entryName(row, findings, rows),
    passages: passages.filter((mark) => mark.from < row.toB && mark.to > row.fromB),
    findings: findingsWithin(findings, row, rows),
    note: noteOf(rows, index),
    movesOn: movesOn(rows, index),
  }))
}

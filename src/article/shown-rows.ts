import type { Finding } from '../bundle/comparison.ts'
import { noteOf } from './differences.ts'
import { findingsWithin } from './finding-notes.tsx'
import type { Mark } from './pieces.ts'
import type { PairedRow } from './weak-rows.ts'

/** A row with all that is said of it alone. */
export type ShownRow = {
  row: PairedRow
  passages: readonly Mark[]
  findings: readonly Finding[]
  note: string | null
}

/** Gives each row its own passages and findings, so that it needn't be drawn anew for another's. */
export function shownRows(
  rows: readonly PairedRow[],
  findings: readonly Finding[],
  passages: readonly Mark[],
): ShownRow[] {
  return rows.map((row, index) => ({
    row,
    passages: passages.filter((mark) => mark.from < row.toB && mark.to > row.fromB),
    findings: findingsWithin(findings, row, rows),
    note: noteOf(rows, index),
  }))
}

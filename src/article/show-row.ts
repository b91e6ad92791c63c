import { showAnchor } from '../ui/show-anchor.ts'
import { rowId } from './anchors.ts'

/** Brings a row to the middle of the window, and hands it the keyboard. */
export function showRow(row: number): void {
  showAnchor(rowId(row))
}

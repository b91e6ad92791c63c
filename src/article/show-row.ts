import { showAnchor } from '../ui/page.tsx'
import { rowId } from './anchors.ts'

/** Brings a row of the comparison to the middle of the window, and hands it the keyboard. */
export function showRow(row: number): void {
  showAnchor(rowId(row))
}

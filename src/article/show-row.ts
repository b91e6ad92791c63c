import { showAnchor } from '../ui/show-anchor.ts'
import { rowId } from './anchors.ts'

/** Brings a row to the middle of the window, and hands it the keyboard, which it `mayTake` though it doesn't by itself. */
export function showRow(row: number, mayTake = true): void {
  showAnchor(rowId(row), mayTake)
}

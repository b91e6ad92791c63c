import { rowId } from './anchors.ts'

/** Brings a row of the comparison to the middle of the window, and hands it the keyboard. */
export function showRow(row: number): void {
  const element = document.getElementById(rowId(row))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/**
 * Shows the row that had the keyboard, if it lost it since the texts were set anew: the row is now another
 * element. Whether it did.
 */
export function showAgain(row: number | null): boolean {
  if (row === null || document.activeElement !== document.body) return false
  showRow(row)
  return true
}

import { rowId } from './anchors.ts'

/** Brings a row of the comparison to the middle of the window, and hands it the keyboard. */
export function showRow(row: number): void {
  const element = document.getElementById(rowId(row))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

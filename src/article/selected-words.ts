import { rowAround, rowsInSight } from './held-row.ts'
import { rowId } from './anchors.ts'
import type { Quoted } from './quotation.ts'

/** The words that are selected in the article, null if none are. */
export function quotedIn(): Quoted | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const words = selection.toString().trim()
  const { startContainer } = selection.getRangeAt(0)
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement
  if (words === '' || !start?.closest('main article')) return null
  return { words, row: rowAround(start) }
}

/** Selects the sentence that has the keyboard, or else the first in sight, and brings the keyboard to the bar. */
export function selectSentenceInSight(): void {
  const texts = document.getElementById('comparison')?.closest('section')
  const focused = document.activeElement && rowAround(document.activeElement)
  const row = focused ?? (texts ? (rowsInSight(texts)[0]?.row ?? 0) : null)
  const element = row === null ? null : document.getElementById(rowId(row))
  // Of two pages the copy, where it has the sentence.
  const sides = [...(element?.querySelectorAll('.prose') ?? [])]
  const words = sides.at(-1) ?? element
  if (words) document.getSelection()?.selectAllChildren(words)
}

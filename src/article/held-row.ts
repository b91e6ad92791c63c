import { rowId } from './anchors.ts'

/** A row of the texts, and how far below the window's top it stands, in pixels. */
export type HeldRow = { row: number; top: number }

/** Where the texts come out from under the controls that stay in sight, in pixels. */
export const topEdge = 64

/** A row of which less is left in sight is not the one that is read, in pixels. */
const lineHeight = 24

/**
 * The row that a reader has at the top of the window and those below it there, in order, if the texts reach
 * above it: none while all that is above them is still in sight, since then nothing can move.
 */
export function rowsInSight(pages: HTMLElement): HeldRow[] {
  if (pages.getBoundingClientRect().top >= topEdge) return []
  const inSight: HeldRow[] = []
  for (const element of pages.querySelectorAll('[id^="row-"]')) {
    // To measure what isn't drawn, as it is far from the window, a browser would lay it out.
    if (element.checkVisibility?.({ contentVisibilityAuto: true }) === false) continue
    const { top, bottom, height } = element.getBoundingClientRect()
    if (top > innerHeight) break
    if (height > 0 && bottom > topEdge + lineHeight) inSight.push({ row: numberOf(element), top })
  }
  return inSight
}

/** Whether a row is on the page but out of the window. */
export function isPassed(row: number): boolean {
  const box = document.getElementById(rowId(row))?.getBoundingClientRect()
  return !!box?.height && (box.bottom <= topEdge || box.top >= innerHeight)
}

/** The element of a row; one that is folded away is stood for by the next shown, or the last. */
export function elementOf(row: number, pages: HTMLElement): Element | null {
  const own = document.getElementById(rowId(row))
  if (own) return own
  const rows = [...pages.querySelectorAll('[id^="row-"]')]
  return rows.find((one) => numberOf(one) > row) ?? rows.at(-1) ?? null
}

/** The row that an element of the texts belongs to, or null. */
export function rowAround(element: Element): number | null {
  const row = element.closest('[id^="row-"]')
  return row && numberOf(row)
}

function numberOf(element: Element): number {
  return Number(element.id.slice(rowId(0).length - 1))
}

import type { Location } from 'react-router'
import { elementInSight, type ElementPlace } from './element-place.ts'
import { noteOf, takeNote } from './session-notes.ts'

/** What a place is kept under: the history entry. */
export function placeKey({ key }: Location): string {
  return key
}

/** Where the page of a history entry was scrolled to, in pixels from the top. */
export function placeOf(key: string): number | null {
  return noteOf<number>(key)
}

export function rememberPlace(key: string, scrollY: number): void {
  takeNote(key, Math.round(scrollY))
}

/**
 * What stood in the window of a history entry when it was scrolled last. Pixels from the top don't
 * tell: the page has its parts' full heights only where they have been seen.
 */
export function elementPlaceOf(key: string): ElementPlace | null {
  return noteOf<ElementPlace>(`${key}:element`)
}

export function rememberElement(key: string): void {
  takeNote(`${key}:element`, elementInSight())
}

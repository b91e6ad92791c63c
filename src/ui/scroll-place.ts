import type { Location } from 'react-router'

const prefix = 'recto:scroll:'
const places = new Map<string, number>()

/** What a place is kept under: the history entry. */
export function placeKey({ key }: Location): string {
  return key
}

/** Where the page of a history entry was scrolled to, in pixels from the top. */
export function placeOf(key: string): number | null {
  const place = places.get(key)
  if (place !== undefined) return place
  try {
    const stored = sessionStorage.getItem(prefix + key)
    return stored === null ? null : Number(stored)
  } catch {
    return null
  }
}

/** Remembers a place for as long as the tab lives; where storage is barred, until it is reloaded. */
export function rememberPlace(key: string, scrollY: number): void {
  places.set(key, scrollY)
  try {
    sessionStorage.setItem(prefix + key, String(Math.round(scrollY)))
  } catch {
    // Barred or full: the map above still serves back and forward.
  }
}

const prefix = 'recto:scroll:'
const places = new Map<string, number>()

/** Where the page of a history entry was scrolled to, in pixels from the top. */
export function placeOf(historyKey: string): number | null {
  const place = places.get(historyKey)
  if (place !== undefined) return place
  try {
    const stored = sessionStorage.getItem(prefix + historyKey)
    return stored === null ? null : Number(stored)
  } catch {
    return null
  }
}

/** Remembers a place for as long as the tab lives; where storage is barred, until it is reloaded. */
export function rememberPlace(historyKey: string, scrollY: number): void {
  places.set(historyKey, scrollY)
  try {
    sessionStorage.setItem(prefix + historyKey, String(Math.round(scrollY)))
  } catch {
    // Barred or full: the map above still serves back and forward.
  }
}

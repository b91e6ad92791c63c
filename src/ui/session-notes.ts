const prefix = 'recto:scroll:'
const notes = new Map<string, unknown>()

/** What was noted under a key, by this page or by the one before its reload; null if nothing was. */
export function noteOf<T>(key: string): T | null {
  if (notes.has(key)) return notes.get(key) as T
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** Notes something that JSON can hold, for as long as the tab lives; where storage is barred, until it is reloaded. */
export function takeNote(key: string, value: unknown): void {
  notes.set(key, value)
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {
    // Barred or full: the map above still serves back and forward.
  }
}

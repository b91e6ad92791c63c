const prefix = 'recto:scroll:'
const notes = new Map<string, unknown>()

/** What was noted under a key, by this page or by the one before its reload; null if nothing was. */
export function noteOf<T>(key: string): T | null {
  // Storage is asked once: rows of a list ask at each drawing, mostly for what isn't there.
  if (!notes.has(key)) notes.set(key, storedNote(key))
  return notes.get(key) as T | null
}

function storedNote(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null')
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

/**
 * Where a list of the feed was left: the entry at the top of the window, by id, and in pixels how far it was scrolled
 * past.
 */
export type LeftOff = { id: string; past: number }

/** A list's address, its query, and where it was left. */
type Noted = [list: string, place: LeftOff]

const storageKey = `recto${import.meta.env.BASE_URL}:feed`

/** So many lists are known, those that were left last. */
const most = 20

/**
 * Where the list of an address, by its query, was left last, in whichever tab; null where that isn't known, or was its
 * top.
 */
export function leftOff(list: string): LeftOff | null {
  return noted().find(([one]) => one === list)?.[1] ?? null
}

/** Notes where a list is left, in storage that takes no time, since the page may be gone the next moment. */
export function noteLeftOff(list: string, place: LeftOff | null): void {
  const before = noted()
  const others = before.filter(([one]) => one !== list)
  // Who stays at a list's top has nothing noted anew with every step.
  if (!place && others.length === before.length) return
  const all: Noted[] = place ? [[list, place], ...others] : others
  try {
    localStorage.setItem(storageKey, JSON.stringify(all.slice(0, most)))
  } catch {
    // Barred or full: then it begins at its top the next time.
  }
}

export function forgetLeftOff(): void {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Barred: then there is none.
  }
}

function noted(): Noted[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(all) ? all.filter(isNoted) : []
  } catch {
    return []
  }
}

/** Others may write there, too. */
function isNoted(one: unknown): one is Noted {
  const [list, place] = Array.isArray(one) ? (one as unknown[]) : []
  if (typeof list !== 'string' || typeof place !== 'object' || place === null) return false
  const { id, past } = place as Record<string, unknown>
  return typeof id === 'string' && Number.isFinite(past)
}

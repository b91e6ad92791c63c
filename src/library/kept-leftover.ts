import { type Kept, mergeKept, soundKept } from '../kept/kept.ts'

/**
 * A page that is left takes along what the database had not yet written: its transactions are called
 * off. So what remains is laid by where writing takes no time, for the next page to take up. Says whether it is.
 */
export function layBy(name: string, change: Kept): boolean {
  try {
    if (Object.keys(change).length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(change))
    return true
  } catch {
    // Barred or full: then it is lost with the page, as it would have been.
    return false
  }
}

/** What was laid by under a name, and its text. */
type Leftover = [name: string, text: string | null]

/** What was laid by under names that begin so, each by itself and all of it together. */
export function laidBy(prefix: string): { leftovers: Leftover[]; change: Kept } {
  try {
    const leftovers = Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name): Leftover => [name, localStorage.getItem(name)])
    return { leftovers, change: leftovers.map(readBy).reduce(mergeKept, {}) }
  } catch {
    return { leftovers: [], change: {} }
  }
}

/** Removes what was laid by and is taken up, unless its page, which may be there yet, has laid by anew since. */
export function removeTaken(leftovers: readonly Leftover[]): void {
  for (const [name, text] of leftovers)
    if (localStorage.getItem(name) === text) localStorage.removeItem(name)
}

function readBy([, text]: Leftover): Kept {
  try {
    return soundKept(JSON.parse(text ?? 'null'))
  } catch {
    return {}
  }
}

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

/** A name, and the text that was laid by under it. */
type Leftover = [name: string, text: string]

/**
 * What the pages of a store laid by, each under the store's name and a number of its own; other notes of the site's
 * aren't that.
 */
export function laidBy(store: string): Leftover[] {
  const prefix = `${store}:`
  try {
    return Object.entries<string>(localStorage).filter(
      ([name]) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)),
    )
  } catch {
    return []
  }
}

/** All that was laid by, as far as it is sound. */
export function changeOf(leftovers: readonly Leftover[]): Kept {
  return leftovers.map(readBy).reduce(mergeKept, {})
}

function readBy([, text]: Leftover): Kept {
  try {
    return soundKept(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Removes what was laid by and is taken up, unless its page, which may be there yet, has laid by anew since. */
export function removeTaken(leftovers: readonly Leftover[]): void {
  for (const [name, text] of leftovers)
    if (localStorage.getItem(name) === text) localStorage.removeItem(name)
}

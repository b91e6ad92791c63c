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

/** What was laid by under names that begin so, and those names. */
export function laidBy(prefix: string): { names: string[]; change: Kept } {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix))
    return { names, change: names.map(readBy).reduce(mergeKept, {}) }
  } catch {
    return { names: [], change: {} }
  }
}

function readBy(name: string): Kept {
  try {
    return soundKept(JSON.parse(localStorage.getItem(name) ?? 'null'))
  } catch {
    return {}
  }
}

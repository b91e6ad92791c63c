import { type Kept, soundKept } from '../kept/kept.ts'

/**
 * A page that is left takes along what the database had not yet written: its transactions are called
 * off. So what remains is laid by where writing takes no time, for the next page to take up.
 */
export function layBy(name: string, change: Kept): void {
  try {
    if (Object.keys(change).length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(change))
  } catch {
    // Barred or full: then it is lost with the page, as it would have been.
  }
}

/** What was laid by under names that begin so, each with its name. */
export function laidBy(prefix: string): { name: string; change: Kept }[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ name, change: readBy(name) }))
  } catch {
    return []
  }
}

function readBy(name: string): Kept {
  try {
    return soundKept(JSON.parse(localStorage.getItem(name) ?? 'null'))
  } catch {
    return {}
  }
}

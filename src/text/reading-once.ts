/** What each reader has read of the texts of the work at hand. */
const remembered: Map<string, unknown>[] = []
let isAtWork = false

/**
 * Does some work, and reads each text once that a reader made by `readOnce` is asked about meanwhile: every
 * sentence of a seed is asked about by its alignment, its word changes, its findings, its evidence and more.
 */
export function readingOnce<T>(work: () => T): T {
  if (isAtWork) return work()
  isAtWork = true
  try {
    return work()
  } finally {
    isAtWork = false
    for (const known of remembered) known.clear()
  }
}

/** A reader of texts that, while `readingOnce` is at work, gives what it gave for the same text before. */
export function readOnce<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  remembered.push(known)
  return (text) => {
    if (!isAtWork) return read(text)
    let what = known.get(text)
    if (what === undefined) known.set(text, (what = read(text)))
    return what
  }
}

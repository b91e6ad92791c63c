/**
 * The list that a reader came to an article from. `feed` is the query of the feed that it is of, or where what it hasn't
 * is looked for.
 */
export type Trail = {
  feed: string
  /** The moment as of which the feed lists what is unread, if it does. */
  since?: string
  /** The list's history entry; of a windowed one also the place in it, from 0, of the entry that was opened. */
  list: { key: string; opened?: number }
  /** The place in the list of the entry that was read last, once commands have led along it. */
  last?: number
  /** What was looked for, if the list is a search's results, and which those are. */
  found?: Found
}

export type Found = { ids: readonly string[]; words: readonly FoundWord[] }

/** A word that is looked for: see the library's. */
type FoundWord = { term: string; written: string; isOpen: boolean }

/**
 * The trail in the state of a history entry, null if it has none. None but this reader writes states, some of other
 * kinds.
 */
export function trailIn(state: unknown): Trail | null {
  const trail = state as Trail | null
  return trail?.list ? trail : null
}

/**
 * How a reader came to an article: from a list, so many pages back in the history. `feed` is the query of the feed
 * that the list is of.
 */
export type Trail = {
  feed: string
  depth: number
  /** The moment as of which the feed lists what is unread, if it does. */
  since?: string
  /** The list's history entry; of a windowed one also the place in it, from 0, of the entry that was opened. */
  list?: { key: string; opened?: number }
  /** The place in the list of the entry that was read last, once commands have led along it. */
  last?: number
  /** What was looked for, if the list is a search's results, and which those are. */
  found?: Found
}

export type Found = { ids: readonly string[]; words: readonly FoundWord[] }

/** A word that is looked for: see the library's. */
type FoundWord = { term: string; written: string; isOpen: boolean }

/** The trail in the state of a history entry, null if it has none. None but this reader writes such states. */
export function trailIn(state: unknown): Trail | null {
  const trail = state as Trail | null
  return typeof trail?.depth === 'number' ? trail : null
}

/** The state of a history entry that follows another: its trail is a step longer. */
export function stateAfter(state: unknown): unknown {
  const trail = trailIn(state)
  return trail && { ...trail, depth: trail.depth + 1 }
}

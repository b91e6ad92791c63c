/**
 * How a reader came to an article: from a feed, by its query, so many pages back in the history; `since` is the
 * moment as of which it lists what is unread, if it does.
 */
export type Trail = { feed: string; depth: number; since?: string }

/** The trail in the state of a history entry, null if it has none. */
export function trailIn(state: unknown): Trail | null {
  const { feed, depth, since } = (state ?? {}) as Partial<Trail>
  if (typeof feed !== 'string' || typeof depth !== 'number') return null
  return typeof since === 'string' ? { feed, depth, since } : { feed, depth }
}

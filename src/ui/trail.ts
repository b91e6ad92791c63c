/** How a reader came to an article: from a feed, by its query, so many pages back in the history. */
export type Trail = { feed: string; depth: number }

/** The trail in the state of a history entry, null if it has none. */
export function trailIn(state: unknown): Trail | null {
  const { feed, depth } = (state ?? {}) as Partial<Trail>
  return typeof feed === 'string' && typeof depth === 'number' ? { feed, depth } : null
}

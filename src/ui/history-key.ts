/**
 * Gives the history entry that the page was loaded into a key of its own. The router gives one to every
 * entry it makes, but calls each loaded page's "default", so that a fresh visit would pass for the
 * reload of an earlier one. A reload keeps the key.
 */
export function nameHistoryEntry(): void {
  const state = history.state as { key?: string } | null
  if (state?.key) return
  const key = Math.random().toString(36).slice(2, 10)
  history.replaceState({ ...state, key }, '')
}

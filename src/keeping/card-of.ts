import type { Card } from '../kept/article-state.ts'

type Described = Omit<Card, 'category' | 'cachedAt'> & Partial<Pick<Card, 'category' | 'cachedAt'>>

/** What is kept of an article besides its marks, from an entry of any list or from its page. */
export function cardOf(described: Described): Card {
  const { id, kind, title, handle, source, category = null, cachedAt = null } = described
  return { id, kind, title, handle, source, category, cachedAt }
}

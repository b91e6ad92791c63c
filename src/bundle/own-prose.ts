import type { Article } from './article.ts'
import type { Prose } from './prose.ts'

/** The text of an article that is read, before its linked pages: the copy, or the original of which there is none. */
export function ownProse({ original, cached }: Pick<Article, 'original' | 'cached'>): Prose {
  return original.kind === 'uncopied' ? original.prose : cached
}

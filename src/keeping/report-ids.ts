import type { Article } from '../bundle/article.ts'

/** The ids of the other articles of an article's story. */
export function reportIds({ story = [] }: Pick<Article, 'story'>): string[] {
  return story.map(([id]) => id as string)
}

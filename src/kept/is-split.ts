import { keyOfArticle } from './article-state.ts'

/** Whether a story is split: where one of its articles is told to be, by the keys of those that are. */
export function isSplit(story: readonly { id: string }[], keys: ReadonlySet<string>): boolean {
  return story.some(({ id }) => keys.has(keyOfArticle(id)))
}

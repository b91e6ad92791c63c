import type { FeedPage } from '../bundle/feed-page.ts'
import { isStorySplit } from '../kept/article-state.ts'

/**
 * In whose row the entry at a place on a page stands: that of the fullest report of its story that the list has, by
 * id; undefined where that is its own. `split` are the keys of articles whose stories are split.
 */
export function foldedInto(
  { entries, folded }: FeedPage,
  place: number,
  split: ReadonlySet<string>,
  isListed: (id: string) => boolean,
): string | undefined {
  const entry = entries[place]
  const story = entry && 'story' in entry && entry.story
  if (!story || isStorySplit(story, split)) return undefined
  const [, ...fuller] = folded?.find(([at]) => at === place) ?? []
  return fuller.map((one) => story[one]!.id).find(isListed)
}

import type { FeedPage } from '../bundle/feed-page.ts'
import { isStorySplit } from '../kept/article-state.ts'

/**
 * Whether the entry at a place on a page stands in the row of a fuller report of its story: of one that the list
 * has. `split` are the keys of articles whose stories are split.
 */
export function isFolded(
  { entries, folded }: FeedPage,
  place: number,
  split: ReadonlySet<string>,
  isListed: (id: string) => boolean,
): boolean {
  const entry = entries[place]
  const story = entry && 'story' in entry && entry.story
  return (
    !!story &&
    !isStorySplit(story, split) &&
    folded?.some(
      ([at, ...fuller]) => at === place && fuller.some((one) => isListed(story[one]!.id)),
    ) === true
  )
}

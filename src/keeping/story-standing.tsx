import * as words from '../words/story-standing.ts'

type Props = { story: readonly { source: string | null }[]; isSplit: boolean }

/** How many report a story, all of its articles given, and whether it is shown one by one. */
export function StoryStanding({ story, isSplit }: Props) {
  const areSources = new Set(story.map(({ source }) => source)).size === story.length
  return words.standing(story.length, areSources, isSplit)
}

import { isStorySplit } from '../kept/article-state.ts'
import { attempt } from '../ui/attempt.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { fetchCode } from '../ui/fetch-code.ts'

/** Whether the story of some articles is split, and what splits it or merges it. */
export function useSplit(story: readonly { id: string }[]): {
  isSplit: boolean
  toggle: () => void
} {
  const handle = useKeptHandle()
  const isSplit = useKept(({ splitKeys }) => isStorySplit(story, splitKeys)) === true
  const ids = story.map(({ id }) => id)
  const toggle = () =>
    attempt(async () => {
      const splitStory = await fetchCode(
        async () => (await import('../library/act-on-many.ts')).splitStory,
      )
      handle.act((store) => splitStory(store, ids, !isSplit))
    })
  return { isSplit, toggle }
}

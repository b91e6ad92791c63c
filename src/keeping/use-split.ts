import { useErrorBoundary } from 'react-error-boundary'
import { isStorySplit } from '../kept/article-state.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'

/** Whether the story of some articles is split, and what splits it or merges it. Its failure is the page's. */
export function useSplit(story: readonly { id: string }[]): {
  isSplit: boolean
  toggle: () => void
} {
  const handle = useKeptHandle()
  const { showBoundary } = useErrorBoundary()
  const isSplit = useKept(({ splitKeys }) => isStorySplit(story, splitKeys)) === true
  const ids = story.map(({ id }) => id)
  const toggle = () =>
    void Promise.all([handle.open(), import('../library/act-on-many.ts')])
      .then(([store, { splitStory }]) => splitStory(store, ids, !isSplit))
      .catch(showBoundary)
  return { isSplit, toggle }
}

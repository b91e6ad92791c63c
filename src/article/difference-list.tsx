import { lazyScreen } from '../ui/lazy-screen.tsx'
import { Unfolding } from '../ui/unfolding.tsx'
import * as words from '../words/article.tsx'
import { differencesIn, typographyIn } from './differences.ts'
import type { OpenListProps } from './open-list.tsx'

const OpenList = lazyScreen<OpenListProps>(async () => (await import('./open-list.tsx')).OpenList)

/** All differences one below the other, each leading to its place on the pages; its code comes when it is opened. */
export function DifferenceList(props: Omit<OpenListProps, 'differences' | 'typography'>) {
  const differences = differencesIn(props.rows)
  const typography = typographyIn(props.rows)
  if (differences.length + typography.length === 0) return null
  return (
    <Unfolding
      of={OpenList}
      summary={words.allDifferences}
      className="mb-4"
      summaryClassName="meta"
    >
      <OpenList {...props} differences={differences} typography={typography} />
    </Unfolding>
  )
}

import type { Article } from '../bundle/article.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { dayOfMoment } from '../ui/local-date.ts'
import { Unfolding } from '../ui/unfolding.tsx'
import type { CopyChangesProps } from './copy-changes.tsx'
import { useCopyBefore } from './use-copy-before.ts'

const CopyChanges = lazyScreen<CopyChangesProps>(
  async () => (await import('./copy-changes.tsx')).CopyChanges,
)

/** Says that an article's copy was made anew with other words since the reader read it, and shows which. */
export function SinceRead({ article }: { article: Article }) {
  const before = useCopyBefore(article)
  if (!before) return null
  return (
    <Unfolding
      of={CopyChanges}
      summary={`The cached copy has changed since you read it on ${dayOfMoment(before.at)}`}
      className="mt-4 border-s-2 border-accent ps-4"
      summaryClassName="text-small"
    >
      <CopyChanges before={before.text} now={article.cached.text} />
    </Unfolding>
  )
}

import { Suspense, startTransition, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { dayOfMoment } from '../ui/local-date.ts'
import type { CopyChangesProps } from './copy-changes.tsx'
import { useCopyBefore } from './use-copy-before.ts'

const CopyChanges = lazyScreen<CopyChangesProps>(
  async () => (await import('./copy-changes.tsx')).CopyChanges,
)

/** Says that an article's copy was made anew with other words since the reader read it, and shows which. */
export function SinceRead({ article }: { article: Article }) {
  const before = useCopyBefore(article)
  const [isOpen, setIsOpen] = useState(false)
  if (!before) return null
  return (
    <details
      className="mt-4 border-s-2 border-accent ps-4"
      onPointerEnter={() => void CopyChanges.preload().catch(() => {})}
      onToggle={({ currentTarget: { open } }) => startTransition(() => setIsOpen(open))}
    >
      <summary className="cursor-pointer py-1 text-small">
        The cached copy has changed since you read it on {dayOfMoment(before.at)}
      </summary>
      {isOpen && (
        <Suspense>
          <CopyChanges before={before.text} now={article.cached.text} />
        </Suspense>
      )}
    </details>
  )
}

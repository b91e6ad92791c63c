import { useRef, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { useKeptHandle } from '../library/kept.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { dayOfMoment } from '../words/by-locale/local-date.ts'
import * as words from '../words/since-notice.ts'
import { Unfolding } from '../ui/unfolding.tsx'
import type { CopyChangesProps } from './copy-changes.tsx'
import { markSeen, type ReadBefore } from './note-visit.ts'

export type SinceNoticeProps = { article: Article; before: ReadBefore }

const CopyChanges = lazyScreen<CopyChangesProps>(
  async () => (await import('./copy-changes.tsx')).CopyChanges,
)

/**
 * Says that a copy was made anew since it was read, and shows what changed. Once that was opened, or dismissed, it
 * counts as read, and the notice is one line to whoever wants to look again before they leave.
 */
export function SinceNotice({ article, before }: SinceNoticeProps) {
  const handle = useKeptHandle()
  const notice = useRef<HTMLDivElement>(null)
  const [isSeen, setIsSeen] = useState(false)
  if (before.kind !== 'held') return <p className="mt-4 text-small">{withoutChanges(before)}</p>
  const see = () => {
    if (!isSeen) void markSeen(article, handle)
    setIsSeen(true)
  }
  return (
    <div ref={notice} className={isSeen ? 'mt-4' : 'mt-4 border-s-2 border-accent ps-4'}>
      <Unfolding
        of={CopyChanges}
        summary={words.changed(dayOfMoment(before.at))}
        className=""
        summaryClassName={isSeen ? 'meta' : 'text-small'}
      >
        <CopyChanges before={before.text} now={article.cached.text} onShown={see} />
      </Unfolding>
      {!isSeen && (
        <button
          type="button"
          className="entry-act"
          onClick={() => {
            notice.current?.querySelector('summary')?.focus()
            see()
          }}
        >
          {words.dismiss}
        </button>
      )}
    </div>
  )
}

function withoutChanges(before: Exclude<ReadBefore, { kind: 'held' }>): string {
  switch (before.kind) {
    case 'too long':
      return words.tooLong(dayOfMoment(before.at))
    case 'not held':
      return words.notHeld
  }
}

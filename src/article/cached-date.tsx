import { ageOn } from '../words/by-locale/age-on.ts'
import * as words from '../words/article.tsx'
import { dateOf, timeOf } from '../words/by-locale/local-date.ts'
import { useToday } from '../ui/use-today.ts'

/** When the copy was taken, and how long ago that is for the reader. */
export function CachedDate({ at, unread }: { at: string | null; unread: string | null }) {
  const today = useToday()
  if (at === null) return unread === null ? words.cachedUnknown : words.cachedUnread(unread)
  const age = today === null ? null : ageOn(today, at)
  return (
    <>
      <time dateTime={at}>{words.cachedOn(dateOf(at), timeOf(at))}</time>
      {/* Its room is kept until the reader's day is known, so that nothing moves. */}
      <span className="needs-scripts">
        {today === null || age !== null ? words.beforeAge : ' '}
        <span className="inline-block min-w-age">{age}</span>
      </span>
    </>
  )
}

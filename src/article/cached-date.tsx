import { ageOn } from '../words/age-on.ts'
import { dateOf, timeOf } from '../words/local-date.ts'
import { useToday } from '../ui/use-today.ts'

/** When the copy was taken, and how long ago that is for the reader. */
export function CachedDate({ at, unread }: { at: string | null; unread: string | null }) {
  const today = useToday()
  if (at === null)
    return unread === null
      ? 'Cached at an unknown time'
      : `Cached at “${unread}”, which is not a date`
  const age = today === null ? null : ageOn(today, at)
  return (
    <>
      <time dateTime={at}>
        Cached {dateOf(at)}, {timeOf(at)}
      </time>
      {/* Its room is kept until the reader's day is known, so that nothing moves. */}
      {today === null || age !== null ? ',' : ''}{' '}
      <span className="inline-block min-w-age">{age}</span>
    </>
  )
}

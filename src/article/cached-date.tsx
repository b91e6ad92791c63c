import { ageOn } from '../ui/age-on.ts'
import { dateOf, timeOf } from '../ui/local-date.ts'
import { useToday } from '../ui/use-today.ts'

/** When the copy was taken, and how long ago that is for the reader. */
export function CachedDate({ at }: { at: string | null }) {
  const today = useToday()
  if (at === null) return 'Cached at an unknown time'
  const age = today === null ? null : ageOn(today, at)
  return (
    <>
      <time dateTime={at}>
        Cached {dateOf(at)}, {timeOf(at)}
      </time>
      {age !== null && `, ${age}`}
    </>
  )
}

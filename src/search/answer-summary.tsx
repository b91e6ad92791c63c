import { withNames } from '../bundle/unseen.ts'
import type { PeriodAnswer } from '../library/search-query.ts'
import { inFigures } from '../words/in-figures.ts'
import { dateOf } from '../words/local-date.ts'
import type { Search } from './search.ts'

type Props = {
  search: Search
  periods: readonly PeriodAnswer[]
  /** How many results there are. */
  count: number
}

/** How many articles were found, and what was looked for where that is not what was written. */
export function AnswerSummary({ search, periods, count }: Props) {
  const older = periods.at(-1)!.older
  const narrowing = [search.source, search.category].filter((name) => name !== null)
  const corrections = new Map(
    periods.flatMap(({ corrections }) => corrections.map(({ written, taken }) => [written, taken])),
  )
  return (
    <div
      role="status"
      className="border-b border-rule pt-5 pb-2 font-sans text-meta text-soft rail:pt-10"
    >
      <p>
        <span className="font-semibold text-ink tabular-nums">
          {count === 0 ? 'No' : inFigures(count)} article{count === 1 ? '' : 's'}
        </span>
        {narrowing.length > 0 && ` in ${withNames(narrowing.join(', '))}`}
        {older?.newest && ` after ${dateOf(older.newest)}`}
        {count > 0 && !periods[0]!.hasAll && ', none with all of these words: these have the most'}
      </p>
      {periods[0]!.absent > 0 && (
        <p>
          Without a network, {inFigures(periods[0]!.absent)}{' '}
          {periods[0]!.absent === 1 ? 'entry is' : 'entries are'} not searched.
        </p>
      )}
      {[...corrections].map(([written, taken]) => (
        <p key={written}>
          Nothing has “{written}”
          {taken.length > 0 && `; this is for ${taken.map((word) => `“${word}”`).join(', ')}`}.
        </p>
      ))}
    </div>
  )
}

/** What is older than the newest of it, as a heading and in a button. */
export function beforeDate(newest: string | null): string {
  return newest === null ? 'undated and summary-only articles' : `up to ${dateOf(newest)}`
}

import { withNames } from '../bundle/unseen.ts'
import type { PeriodAnswer } from '../library/search-query.ts'
import { listed } from '../words/facets.tsx'
import * as words from '../words/search.tsx'
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
        {words.found(
          <span className="font-semibold text-ink tabular-nums">{words.articles(count)}</span>,
          withNames(listed(narrowing)),
          older?.newest ?? null,
          count === 0 || periods[0]!.hasAll,
        )}
      </p>
      {periods[0]!.absent > 0 && <p>{words.absent(periods[0]!.absent)}</p>}
      {[...corrections].map(([written, taken]) => (
        <p key={written}>{words.correction(written, taken)}</p>
      ))}
    </div>
  )
}

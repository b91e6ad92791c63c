import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { startTransition, useDeferredValue, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { mayReload } from '../library/what-failed.ts'
import { OnItsWay } from '../library/on-its-way.tsx'
import { type PeriodAnswer, searchQuery } from '../library/search-query.ts'
import { ReloadButton } from '../ui/reload-button.tsx'
import * as words from '../words/search.tsx'
import { AnswerSummary } from './answer-summary.tsx'
import { narrow } from './narrow.ts'
import { NothingFound } from './nothing-found.tsx'
import { ResultList } from './result-list.tsx'
import { SearchRail } from './search-rail.tsx'
import { addressOf, type Search } from './search.ts'

/** Results that are shown at first, and with every asking for more. */
const batch = 20

/** What the collection has on a search: beside it what it can be narrowed to. */
export function Answer({ search }: { search: Search }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const { data, error, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useSuspenseInfiniteQuery(searchQuery(client, search.query))
  // What older periods add waits until it can be shown whole.
  const periods = useDeferredValue(data.pages)
  const { source, category } = search
  const { hits, lookedFor, narrowed } = useMemo(() => {
    const hits = periods.flatMap(({ hits }, period) => hits.map((hit) => ({ ...hit, period })))
    const narrowed = narrow(hits, { source, category }).map((hit, at, all) => ({
      ...hit,
      opens: hit.period > (all[at - 1]?.period ?? 0) ? openingOf(periods, hit.period) : null,
    }))
    const lookedFor = new Map(
      periods.flatMap(({ words }) => words.map((word) => [word.term, word])),
    )
    return { hits, narrowed, lookedFor: [...lookedFor.values()] }
  }, [periods, source, category])

  const searchOlder = () => startTransition(() => void fetchNextPage())
  const shown = shownIn(location.state) ?? batch
  const older = periods.at(-1)!.older
  return (
    <div className="grid gap-x-12 rail:grid-cols-feed">
      {hits.length > 0 ? <SearchRail hits={hits} search={search} /> : <div />}
      <section aria-label={words.results} className="min-w-0 pb-16">
        <h2 className="sr-only">{words.results}</h2>
        <AnswerSummary search={search} periods={periods} count={narrowed.length} />
        {narrowed.length === 0 ? (
          <NothingFound search={search} isNarrowed={hits.length > 0} />
        ) : (
          <ResultList hits={narrowed.slice(0, shown)} words={lookedFor} />
        )}
        {isFetchNextPageError && error && (
          <p role="alert" className="mt-6 font-sans text-meta text-fault">
            {words.olderFailed(error.message)}
          </p>
        )}
        <p className="mt-6 flex flex-wrap gap-2">
          {narrowed.length > shown && (
            <button
              type="button"
              className="control"
              onClick={() =>
                void navigate(addressOf(search), {
                  replace: true,
                  state: { shown: shown + batch },
                })
              }
            >
              {words.more}
            </button>
          )}
          {older && narrowed.length <= shown && (
            <button
              type="button"
              className="control"
              aria-disabled={isFetchingNextPage}
              onClick={searchOlder}
            >
              {isFetchingNextPage ? words.searching : words.searchOlder(older.newest)}
            </button>
          )}
          {isFetchingNextPage && <OnItsWay says="" onLetGo={searchOlder} />}
          {isFetchNextPageError && mayReload(error) && <ReloadButton />}
        </p>
      </section>
    </div>
  )
}

/** The heading over what an older period adds. */
function openingOf(periods: readonly PeriodAnswer[], period: number): string {
  return words.older(periods[period - 1]!.older?.newest ?? null)
}

/** How many results the history entry was shown with. */
function shownIn(state: unknown): number | null {
  const shown = (state as { shown?: unknown } | null)?.shown
  return typeof shown === 'number' ? shown : null
}

import { Suspense, useEffect } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { type FacetKeys, feedPagePath } from '../bundle/bundle-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { catalogueQuery } from '../library/catalogue-query.ts'
import { attempt } from '../ui/attempt.ts'
import { Page } from '../ui/page.tsx'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { listed } from '../words/facets.tsx'
import * as words from '../words/feed.tsx'
import { setChosen, turnTo, useChosen } from './chosen.ts'
import { ChooseBox } from './choosing.tsx'
import { FeedList } from './feed-list.tsx'
import { facetOf, type Filter, filterIn, namesIn } from './filter.ts'
import { FilterRail } from './filter-rail.tsx'
import { keptListOf, type KeptListName } from './kept-cards.ts'
import { NothingFits } from './nothing-fits.tsx'
import type { TakeOutBarProps } from './take-out-bar.tsx'

const EmptyCollection = lazyScreen(
  async () => (await import('./empty-collection.tsx')).EmptyCollection,
)
const UnreadList = lazyScreen<{ facet: FacetKeys; total: number }>(
  async () => (await import('./unread-list.tsx')).UnreadList,
)
const KeptList = lazyScreen<{ list: KeptListName; filter: Filter }>(
  async () => (await import('./kept-list.tsx')).KeptList,
)
/** Few take anything out. */
const TakeOutBar = lazyScreen<TakeOutBarProps>(
  async () => (await import('./take-out-bar.tsx')).TakeOutBar,
)

/** The feed, or as much of it as the filter in the address lets through. */
export function FeedScreen() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const [address] = useSearchParams()
  const chosen = useChosen()
  const total = catalogue.articles + catalogue.stubs
  const begin = () =>
    attempt(async () => {
      await Promise.all([TakeOutBar.preload(), ChooseBox.preload()])
      setChosen(new Set())
    })
  const list = address.toString()
  useEffect(() => turnTo(list), [list])
  useCommand('choose', begin, chosen === null && total > 0)
  if (total === 0) return <EmptyCollection />

  const filter = filterIn(address)
  const facet = facetOf(filter, catalogue)
  const names = namesIn(filter)
  // Of a name that the collection lacks nobody has told what hides in it: the catalogue's names have it named.
  const name = facet ? names : names.map((one) => one.replace(/[\p{DI}\p{Cf}\p{Cc}]/gu, '\ufffd'))
  return (
    <Page
      title={[...name, 'Recto'].join(' · ')}
      restoresOwnScroll={keptListOf(filter) === null && facet !== null}
    >
      <div className="grid gap-x-12 rail:grid-cols-feed rail:grid-rows-feed">
        {keptListOf(filter) ? (
          <h1 tabIndex={-1} className="pt-8 text-section font-semibold rail:col-start-2 rail:pt-10">
            {listed(name)}
          </h1>
        ) : (
          // The feed begins with its first day.
          <h1 tabIndex={-1} className="sr-only">
            {name.length === 0 ? words.feed : words.feedOf(listed(name))}
          </h1>
        )}
        <FilterRail catalogue={catalogue} filter={filter} chosen={listed(name)} />
        <FeedContent filter={filter} facet={facet} total={total} />
      </div>
      {chosen && (
        <Suspense>
          <TakeOutBar {...{ chosen, filter, facet, total }} />
        </Suspense>
      )}
    </Page>
  )
}

type ContentProps = { filter: Filter; facet: FacetKeys | null; total: number }

/** The list that the address asks for. */
function FeedContent({ filter, facet, total }: ContentProps) {
  const kept = keptListOf(filter)
  if (kept !== null) return <KeptList key={kept} list={kept} filter={filter} />
  if (facet === null) return <NothingFits />
  const key = feedPagePath(facet, 0)
  return filter.list === 'unread' ? (
    <UnreadList key={key} facet={facet} total={total} />
  ) : (
    <FeedList key={key} facet={facet} total={total} />
  )
}

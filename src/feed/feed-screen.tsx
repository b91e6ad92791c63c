import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { feedPagePath } from '../bundle/bundle-paths.ts'
import { catalogueQuery } from '../library/catalogue-query.ts'
import { Page } from '../ui/page.tsx'
import { EmptyCollection } from './empty-collection.tsx'
import { FeedList } from './feed-list.tsx'
import { facetOf, filterIn, namesIn } from './filter.ts'
import { FilterRail } from './filter-rail.tsx'
import { NothingFits } from './nothing-fits.tsx'

/** The feed, or as much of it as the filter in the address lets through. */
export function FeedScreen() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const [address] = useSearchParams()
  if (catalogue.articles + catalogue.stubs === 0) return <EmptyCollection />

  const filter = filterIn(address)
  const facet = facetOf(filter, catalogue)
  const name = namesIn(filter)
  return (
    <Page title={[...name, 'Recto'].join(' · ')} restoresOwnScroll>
      <div className="mx-auto grid max-w-feed gap-x-12 rail:grid-cols-feed">
        <h1 tabIndex={-1} className="sr-only">
          {name.length === 0 ? 'Feed' : `Feed: ${name.join(', ')}`}
        </h1>
        <FilterRail catalogue={catalogue} filter={filter} />
        {facet === null ? <NothingFits /> : <FeedList key={feedPagePath(facet, 0)} facet={facet} />}
      </div>
    </Page>
  )
}

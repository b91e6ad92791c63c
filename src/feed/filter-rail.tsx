import { useMediaQuery } from '../ui/use-media-query.ts'
import type { Catalogue } from '../bundle/catalogue.ts'
import { FacetLinks } from './facet-links.tsx'
import { type Filter, namesIn, onlyNames } from './filter.ts'

type Props = { catalogue: Catalogue; filter: Filter }

/** The feed's filter: a rail beside it where there is room, else folded away above it. */
export function FilterRail({ catalogue, filter }: Props) {
  const isRail = useMediaQuery('(min-width: 62rem)')
  if (isRail)
    return (
      <nav
        aria-label="Filter"
        className="sticky top-0 flex max-h-screen flex-col gap-8 self-start overflow-y-auto py-10"
      >
        <Facets catalogue={catalogue} filter={filter} />
      </nav>
    )
  return (
    <details className="border-b border-rule">
      <summary className="cursor-pointer py-3 meta">
        Filter: <span className="text-ink">{namesIn(filter).join(', ') || 'everything'}</span>
      </summary>
      <nav aria-label="Filter" className="grid grid-cols-2 gap-6 pb-6">
        <Facets catalogue={catalogue} filter={filter} />
      </nav>
    </details>
  )
}

function Facets({ catalogue, filter }: Props) {
  const { articles, stubs, withChangedFigures, sources, categories } = catalogue
  const isWhole = filter.source === null && filter.category === null && filter.only === null
  return (
    <>
      <FacetLinks
        heading="Feed"
        links={[
          {
            name: 'Everything',
            count: articles + stubs,
            isChosen: isWhole,
            filter: { source: null, category: null, only: null },
          },
          {
            name: onlyNames.figures,
            count: withChangedFigures,
            isChosen: filter.only === 'figures',
            filter: { ...filter, only: filter.only === 'figures' ? null : 'figures' },
          },
          {
            name: onlyNames.stubs,
            count: stubs,
            isChosen: filter.only === 'stubs',
            filter: {
              source: filter.source,
              category: null,
              only: filter.only === 'stubs' ? null : 'stubs',
            },
          },
        ]}
      />
      <FacetLinks
        heading="Categories"
        links={categories.map(({ name, count }) => ({
          name,
          count,
          isChosen: filter.category === name,
          filter: {
            source: filter.source,
            category: filter.category === name ? null : name,
            only: filter.only === 'stubs' ? null : filter.only,
          },
        }))}
      />
      <FacetLinks
        heading="Sources"
        links={sources.map(({ name, count }) => ({
          name,
          count,
          isChosen: filter.source === name,
          filter: { ...filter, source: filter.source === name ? null : name },
        }))}
      />
    </>
  )
}

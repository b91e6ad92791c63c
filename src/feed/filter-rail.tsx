import type { Catalogue } from '../bundle/catalogue.ts'
import { feedPage } from '../bundle/page-paths.ts'
import { FacetLinks } from '../ui/facet-links.tsx'
import { Rail } from '../ui/rail.tsx'
import { addressOf, type Filter, namesIn, onlyNames } from './filter.ts'

type Props = { catalogue: Catalogue; filter: Filter }

/** What the feed can be narrowed to. */
export function FilterRail({ catalogue, filter }: Props) {
  const { articles, stubs, withChangedFigures, sources, categories } = catalogue
  const addressWith = (change: Partial<Filter>) => feedPage + addressOf({ ...filter, ...change })
  const isWhole = filter.source === null && filter.category === null && filter.only === null
  return (
    <Rail label="Filter" chosen={namesIn(filter).join(', ') || 'everything'}>
      <FacetLinks
        heading="Feed"
        links={[
          {
            name: 'Everything',
            count: articles + stubs,
            isChosen: isWhole,
            to: feedPage,
          },
          {
            name: onlyNames.figures,
            count: withChangedFigures,
            isChosen: filter.only === 'figures',
            to: addressWith({ only: filter.only === 'figures' ? null : 'figures' }),
          },
          {
            name: onlyNames.stubs,
            count: stubs,
            isChosen: filter.only === 'stubs',
            to: addressWith({ category: null, only: filter.only === 'stubs' ? null : 'stubs' }),
          },
        ]}
      />
      <FacetLinks
        heading="Categories"
        links={categories.map(({ name, count }) => ({
          name,
          count,
          isChosen: filter.category === name,
          to: addressWith({
            category: filter.category === name ? null : name,
            only: filter.only === 'stubs' ? null : filter.only,
          }),
        }))}
      />
      <FacetLinks
        heading="Sources"
        links={sources.map(({ name, count }) => ({
          name,
          count,
          isChosen: filter.source === name,
          to: addressWith({ source: filter.source === name ? null : name }),
        }))}
      />
    </Rail>
  )
}

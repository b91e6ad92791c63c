import type { Catalogue } from '../bundle/catalogue.ts'
import { feedPage } from '../bundle/page-paths.ts'
import { FacetLinks } from '../ui/facet-links.tsx'
import { queryOf } from '../ui/query-of.ts'
import { Rail } from '../ui/rail.tsx'
import * as words from '../words/feed.tsx'
import * as facets from '../words/facets.tsx'
import * as names from '../words/filter.ts'
import { useKept } from '../library/kept.ts'
import { useReadCounts } from './use-read-counts.ts'
import type { Filter } from './filter.ts'

type Props = {
  catalogue: Catalogue
  filter: Filter
  /** What the filter is called; nothing for the whole feed. */
  chosen: string
}

/** What the feed can be narrowed to. */
export function FilterRail({ catalogue, filter, chosen }: Props) {
  const read = useReadCounts(catalogue)
  const kept = {
    saved: useKept((store) => store.saved.length),
    progress: useKept((store) => store.inProgress.length),
  }
  const { articles, stubs, withChangedFigures, sources, categories } = catalogue
  const addressWith = (change: Partial<Filter>) => feedPage + queryOf({ ...filter, ...change })
  const isWhole =
    filter.source === null &&
    filter.category === null &&
    filter.only === null &&
    filter.list === null
  return (
    <Rail label={facets.filter} chosen={chosen || facets.everything}>
      <FacetLinks
        heading={words.feed}
        links={[
          {
            name: words.everything,
            count: articles + stubs,
            isChosen: isWhole,
            to: feedPage,
          },
          {
            name: names.lists.unread,
            count: articles + stubs - (read?.all ?? 0),
            isChosen: filter.list === 'unread',
            to: addressWith({ list: filter.list === 'unread' ? null : 'unread' }),
          },
          ...(['saved', 'progress'] as const).map((list) => ({
            name: names.lists[list],
            count: kept[list],
            isChosen: filter.list === list,
            to: addressWith({ list: filter.list === list ? null : list, only: null }),
          })),
          {
            name: names.onlys.figures,
            count: withChangedFigures,
            isChosen: filter.only === 'figures',
            to: addressWith({ only: filter.only === 'figures' ? null : 'figures' }),
          },
          {
            name: names.onlys.stubs,
            count: stubs,
            isChosen: filter.only === 'stubs',
            to: addressWith({ category: null, only: filter.only === 'stubs' ? null : 'stubs' }),
          },
        ]}
      />
      <FacetLinks
        heading={facets.categories}
        links={categories.map(({ name, key, count }) => ({
          name,
          count,
          unread: count - (read?.categories.get(key) ?? 0),
          isChosen: filter.category === name,
          to: addressWith({
            category: filter.category === name ? null : name,
            only: filter.only === 'stubs' ? null : filter.only,
          }),
        }))}
      />
      <FacetLinks
        heading={facets.sources}
        links={sources.map(({ name, key, count }) => ({
          name,
          count,
          unread: count - (read?.sources.get(key) ?? 0),
          isChosen: filter.source === name,
          to: addressWith({ source: filter.source === name ? null : name }),
        }))}
      />
    </Rail>
  )
}

import { useId, useState } from 'react'
import type { Catalogue } from '../bundle/catalogue.ts'
import { FacetLinks } from './facet-links.tsx'
import { type Filter, namesIn, onlyNames } from './filter.ts'

type Props = { catalogue: Catalogue; filter: Filter }

/** The feed's filter: a rail beside it where there is room, else folded away above it. */
export function FilterRail({ catalogue, filter }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const facetsId = useId()
  return (
    <nav
      aria-label="Filter"
      className="border-b border-rule rail:sticky rail:top-0 rail:max-h-screen rail:self-start rail:overflow-y-auto rail:border-b-0 rail:py-10"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={facetsId}
        className="flex w-full cursor-pointer gap-2 py-3 text-start meta rail:hidden"
        onClick={() => setIsOpen(!isOpen)}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        Filter: <span className="text-ink">{namesIn(filter).join(', ') || 'everything'}</span>
      </button>
      <div
        id={facetsId}
        className={`${isOpen ? 'grid' : 'hidden'} grid-cols-2 gap-6 pb-6 rail:flex rail:flex-col rail:gap-8 rail:pb-0`}
      >
        <Facets catalogue={catalogue} filter={filter} />
      </div>
    </nav>
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

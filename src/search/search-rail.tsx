import { withNames } from '../bundle/unseen.ts'
import type { Hit } from '../library/search-query.ts'
import { FacetLinks } from '../ui/facet-links.tsx'
import { Rail } from '../ui/rail.tsx'
import * as words from '../words/facets.tsx'
import { choices } from './narrow.ts'
import { addressOf, type Search } from './search.ts'

/** What the results can be narrowed to, with how many each choice leaves. */
export function SearchRail({ hits, search }: { hits: readonly Hit[]; search: Search }) {
  const { source, category } = search
  const linksBy = (by: 'source' | 'category') =>
    choices(hits, by, search).map(({ name, count }) => ({
      name: withNames(name),
      count,
      isChosen: search[by] === name,
      to: addressOf({ ...search, [by]: search[by] === name ? null : name }),
    }))
  const chosen = [source, category].filter((name) => name !== null)
  return (
    <Rail label={words.filter} chosen={withNames(words.listed(chosen)) || words.everything}>
      <FacetLinks heading={words.categories} links={linksBy('category')} />
      <FacetLinks heading={words.sources} links={linksBy('source')} />
    </Rail>
  )
}

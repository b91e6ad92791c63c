import type { FacetKeys, Only } from '../bundle/bundle-paths.ts'
import type { Catalogue } from '../bundle/catalogue.ts'
import * as words from '../words/filter.ts'

/** What the feed is narrowed to, by name, as it stands in the address; null is everything. */
export type Filter = {
  source: string | null
  category: string | null
  only: Only | null
  list: List | null
}

/** What the reader has made of entries, to list those of which it is so. */
export type List = 'unread' | 'saved' | 'progress'

export function filterIn(address: URLSearchParams): Filter {
  return {
    source: address.get('source') || null,
    category: address.get('category') || null,
    only: onlys.find((only) => only === address.get('only')) ?? null,
    list: lists.find((list) => list === address.get('list')) ?? null,
  }
}

const lists: readonly List[] = ['unread', 'saved', 'progress']
const onlys: readonly Only[] = ['stubs', 'figures']

/** What a filter is called: the names of what it lets through, or none for the whole feed. */
export function namesIn({ source, category, only, list }: Filter): string[] {
  return [list && words.lists[list], source, category, only && words.onlys[only]].filter(
    (name) => name !== null,
  )
}

/** The facet a filter means, or null if it names a source or category that the collection lacks. */
export function facetOf(filter: Filter, catalogue: Catalogue): FacetKeys | null {
  const source = catalogue.sources.find(({ name }) => name === filter.source)
  const category = catalogue.categories.find(({ name }) => name === filter.category)
  if (filter.source !== null && !source) return null
  if (filter.category !== null && !category) return null
  return { source: source?.key ?? null, category: category?.key ?? null, only: filter.only }
}

import { searchPage } from '../bundle/page-paths.ts'

/** What is looked for, and what the results are narrowed to, by name; null is everything. */
export type Search = { query: string; source: string | null; category: string | null }

export function searchIn(address: URLSearchParams): Search {
  return {
    query: address.get('q') ?? '',
    source: address.get('source') || null,
    category: address.get('category') || null,
  }
}

/** The address of a search: "/search/?q=…". */
export function addressOf({ query, source, category }: Search): string {
  const set = Object.entries({ q: query, source, category }).filter(
    (part): part is [string, string] => part[1] !== null && part[1] !== '',
  )
  return set.length === 0 ? searchPage : `${searchPage}?${new URLSearchParams(set)}`
}

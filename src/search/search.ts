import { searchPage } from '../bundle/page-paths.ts'
import { queryOf } from '../ui/query-of.ts'

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
  return searchPage + queryOf({ q: query, source, category })
}

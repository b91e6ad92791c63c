import type { Hit } from '../library/search-query.ts'
import type { Search } from './search.ts'

type Narrowing = Pick<Search, 'source' | 'category'>

/** The hits that a search is narrowed to. */
export function narrow<Some extends Hit>(hits: readonly Some[], to: Narrowing): Some[] {
  return hits.filter(
    ({ source, category }) =>
      (to.source === null || source === to.source) &&
      (to.category === null || category === to.category),
  )
}

/**
 * How many hits each source, or each category, would leave with the other side narrowed as it is:
 * most first. What is chosen is among them even with none.
 */
export function choices(
  hits: readonly Hit[],
  by: 'source' | 'category',
  narrowing: Narrowing,
): { name: string; count: number }[] {
  const chosen = narrowing[by]
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]])
  for (const { [by]: name } of narrow(hits, { ...narrowing, [by]: null }))
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  )
}

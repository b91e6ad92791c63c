import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Catalogue, FacetValue } from '../bundle/catalogue.ts'
import type { Entry } from '../bundle/entry.ts'
import { facetKey } from './article-id.ts'

/** The collection at a glance. Sources and categories stand largest first. */
export function catalogueOf(entries: readonly Entry[]): Catalogue {
  const articles = entries.filter((entry) => entry.kind === 'article')
  return {
    version: bundleVersion,
    articles: articles.length,
    stubs: entries.length - articles.length,
    withChangedFigures: articles.filter(({ changedFigures }) => changedFigures > 0).length,
    sources: countedValues(entries.map(({ source }) => source)),
    categories: countedValues(articles.map(({ category }) => category)),
  }
}

function countedValues(names: readonly (string | null)[]): FacetValue[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, key: facetKey(name), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Catalogue, FacetValue } from '../bundle/catalogue.ts'
import type { Entry } from '../bundle/entry.ts'
import { timesOf } from '../text/times-of.ts'
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
  return [...timesOf(names.filter((name) => name !== null))]
    .map(([name, count]) => ({ name, key: facetKey(name), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

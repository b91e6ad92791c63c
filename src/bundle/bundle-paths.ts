/** Where each file of the bundle lies, from the site's base. Build and browser both ask here. */

export const bundleFolder = 'bundle'

export const cataloguePath = 'bundle/catalogue.json'

/** There only while developing. */
export const diagnosticsPath = 'bundle/diagnostics.json'

/** The development server's word to open pages; its data is `{ changed: string[] }`, paths as here. */
export const bundleChangedEvent = 'recto:bundle-changed'

/** Where the files of articles, stubs and aliases lie. */
export const articleFolder = 'bundle/article/'

/** The file of an article, stub or alias. */
export function articlePath(id: string): string {
  return `${articleFolder}${id}.json`
}

/** A choice of entries by the keys of the catalogue; null leaves that side open. */
export type FacetKeys = {
  source: string | null
  category: string | null
  only: Only | null
}

/** The choice that leaves every side open. */
export const wholeFeed: FacetKeys = { source: null, category: null, only: null }

/** What a feed can be narrowed to besides: entries known by summary, or articles with changed figures. */
export type Only = 'stubs' | 'figures'

/** Block `block` (from 0) of the roll. */
export function rollBlockPath(block: number): string {
  return `bundle/roll/${block}.json`
}

/** Page `page` (from 0) of the feed of a facet. A source's key never begins with "_". */
export function feedPagePath({ source, category, only }: FacetKeys, page: number): string {
  return `bundle/feed/${only ?? 'all'}/${source ?? '_'}/${category ?? '_'}/${page}.json`
}

/** What the first page of the whole feed is made of. */
export const feedFiles: readonly string[] = [cataloguePath, feedPagePath(wholeFeed, 0)]

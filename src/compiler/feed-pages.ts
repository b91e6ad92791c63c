import { bundleVersion } from '../bundle/bundle-version.ts'
import { type FacetKeys, feedPagePath, wholeFeed } from '../bundle/bundle-paths.ts'
import type { Entry } from '../bundle/entry.ts'
import type { FeedPage } from '../bundle/feed-page.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { facetKey } from './article-id.ts'
import type { BundleFile } from './bundle-file.ts'
import { stampOf } from './stamp.ts'

/**
 * The pages of every facet's feed: of all entries, of each source, of each category, of each of both
 * together, of stubs alone, and of articles with changed figures. An entry stands in each facet it belongs to, so that a page is one
 * file whatever the filter and however large the collection. Takes entries in the feed's order.
 */
export function* feedPages(entries: readonly Entry[]): Iterable<BundleFile> {
  const written = entries.map((entry): Written => {
    const json = JSON.stringify(entry)
    return { entry, json, stamp: stampOf([json]) }
  })
  const feeds = new Map<string, { facet: FacetKeys; entries: Written[] }>()
  for (const one of written) {
    for (const facet of facetsOf(one.entry)) {
      const first = feedPagePath(facet, 0)
      const feed = feeds.get(first)
      if (feed) feed.entries.push(one)
      else feeds.set(first, { facet, entries: [one] })
    }
  }
  if (entries.length === 0) yield pageFile(wholeFeed, [], 0, [], { rows: 0, rowsBefore: 0 })
  for (const { facet, entries } of feeds.values()) yield* filesOf(facet, entries)
}

function* filesOf(facet: FacetKeys, entries: readonly Written[]): Iterable<BundleFile> {
  const ids = new Set(entries.flatMap(({ entry }) => ('story' in entry ? entry.id : [])))
  const folds = entries.map(({ entry }) => fullerThan(entry, ids))
  const counts = { rows: rowsIn(folds), rowsBefore: 0 }
  for (let page = 0; page * feedPageSize < entries.length; page++) {
    yield pageFile(facet, entries, page, folds, { ...counts })
    counts.rowsBefore += rowsIn(folds.slice(page * feedPageSize, (page + 1) * feedPageSize))
  }
}

function rowsIn(folds: readonly (readonly number[])[]): number {
  return folds.filter(({ length }) => length === 0).length
}

/** The places in an entry's story of the fuller reports that the same feed has. */
function fullerThan(entry: Entry, ids: ReadonlySet<string>): number[] {
  if (entry.kind === 'stub' || !entry.story) return []
  const own = entry.story.findIndex(({ id }) => id === entry.id)
  return entry.story.slice(0, own).flatMap(({ id }, place) => (ids.has(id) ? [place] : []))
}

/** An entry stands on many pages, so its JSON is made once. */
type Written = { entry: Entry; json: string; stamp: string }

function facetsOf(entry: Entry): FacetKeys[] {
  const sources = entry.source === null ? [null] : [null, facetKey(entry.source)]
  if (entry.kind === 'stub')
    return sources.flatMap((source) => [
      { source, category: null, only: null },
      { source, category: null, only: 'stubs' as const },
    ])
  const categories = entry.category === null ? [null] : [null, facetKey(entry.category)]
  const only = entry.changedFigures > 0 ? [null, 'figures' as const] : [null]
  return sources.flatMap((source) =>
    categories.flatMap((category) => only.map((only) => ({ source, category, only }))),
  )
}

function pageFile(
  facet: FacetKeys,
  entries: readonly Written[],
  page: number,
  folds: readonly (readonly number[])[],
  counts: Pick<FeedPage, 'rows' | 'rowsBefore'>,
): BundleFile {
  const from = page * feedPageSize
  let before = from - 1
  while (before >= 0 && folds[before]!.length > 0) before--
  const last = entries[before]?.entry
  const folded = folds
    .slice(from, from + feedPageSize)
    .flatMap((fuller, place) => (fuller.length > 0 ? [[place, ...fuller]] : []))
  const head: Omit<FeedPage, 'entries'> = {
    version: bundleVersion,
    total: entries.length,
    ...counts,
    before: last ? { kind: last.kind, cachedAt: 'cachedAt' in last ? last.cachedAt : null } : null,
    ...(folded.length > 0 && { folded }),
  }
  const shown = entries.slice(from, from + feedPageSize)
  const opened = JSON.stringify(head).slice(0, -1)
  return {
    path: feedPagePath(facet, page),
    stamp: () => stampOf([opened, ...shown.map(({ stamp }) => stamp)]),
    json: () => `${opened},"entries":[${shown.map(({ json }) => json).join()}]}`,
  }
}

/** Entries as the feed has them: articles before stubs; articles newest first, undated last; stubs most mentioned first. */
export function inFeedOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(byPlace)
}

function byPlace(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return a.kind === 'article' ? -1 : 1
  const weight =
    a.kind === 'article' && b.kind === 'article'
      ? compare(b.cachedAt ?? '', a.cachedAt ?? '')
      : a.kind === 'stub' && b.kind === 'stub'
        ? b.mentions - a.mentions
        : 0
  return weight || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

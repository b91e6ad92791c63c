import { bundleVersion } from '../bundle/bundle-version.ts'
import { feedPagePath, type FacetKeys } from '../bundle/bundle-paths.ts'
import type { Entry } from '../bundle/entry.ts'
import { feedPageSize, type FeedPage } from '../bundle/feed-page.ts'
import { facetKey } from './article-id.ts'

/**
 * The pages of every facet's feed: of all entries, of each source, of each category, of each of both
 * together, of stubs alone, and of articles with changed figures. An entry stands in each facet it belongs to, so that a page is one
 * file whatever the filter and however large the collection.
 */
export function* feedPages(
  entries: readonly Entry[],
): Iterable<{ path: string; content: FeedPage }> {
  const feeds = new Map<string, { facet: FacetKeys; entries: Entry[] }>()
  for (const entry of [...entries].sort(inFeedOrder)) {
    for (const facet of facetsOf(entry)) {
      const first = feedPagePath(facet, 0)
      const feed = feeds.get(first)
      if (feed) feed.entries.push(entry)
      else feeds.set(first, { facet, entries: [entry] })
    }
  }
  const whole = { source: null, category: null, only: null }
  if (entries.length === 0) yield { path: feedPagePath(whole, 0), content: pageOf([], 0) }
  for (const { facet, entries } of feeds.values())
    for (let page = 0; page * feedPageSize < entries.length; page++)
      yield { path: feedPagePath(facet, page), content: pageOf(entries, page) }
}

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

function pageOf(entries: readonly Entry[], page: number): FeedPage {
  const from = page * feedPageSize
  const last = entries[from - 1]
  return {
    version: bundleVersion,
    total: entries.length,
    before: last ? { kind: last.kind, cachedAt: 'cachedAt' in last ? last.cachedAt : null } : null,
    entries: entries.slice(from, from + feedPageSize),
  }
}

/** Articles before stubs; articles newest first, undated last; stubs most mentioned first. */
function inFeedOrder(a: Entry, b: Entry): number {
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

import { useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import type { Entry } from '../bundle/entry.ts'
import { feedPageSize, type FeedPage } from '../bundle/feed-page.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import { usePrefetchWhenIdle } from '../library/use-prefetch-when-idle.ts'
import { useIsLive } from '../ui/use-is-live.ts'
import { EntryRow } from './entry-row.tsx'
import { groupHeading } from './group-heading.ts'
import { NothingFits } from './nothing-fits.tsx'
import { useEnds } from './use-ends.ts'
import { useFeedPlace } from './use-feed-place.ts'
import { useHeldEntry } from './use-held-entry.ts'

/** A row's height before it is measured, in pixels: a middling entry at a desk. */
const guessedHeight = 190

/** The entries of a facet, windowed: only the rows in view are on the page, and only their pages loaded. */
export function FeedList({ facet }: { facet: FacetKeys }) {
  const { data: first } = useSuspenseQuery(feedPageQuery(facet, 0))
  const list = useRef<HTMLDivElement>(null)
  const [listTop, setListTop] = useState(0)
  useLayoutEffect(() => setListTop(list.current?.offsetTop ?? 0), [])

  const rows = useWindowVirtualizer({
    count: first.total,
    estimateSize: () => guessedHeight,
    overscan: 4,
    scrollMargin: listTop,
  })
  const isLive = useIsLive()
  const opened = useFeedPlace(rows, list, isLive)
  useHeldEntry(list, rows)
  useEnds(rows.getTotalSize())
  const items = isLive ? rows.getVirtualItems() : first.entries.map(asItem)
  const pages = useFeedPages(facet, items.at(0)?.index ?? 0, items.at(-1)?.index ?? 0)

  const { startIndex = 0, endIndex = -1 } = (isLive && rows.range) || {}
  const inView = rangeOf(startIndex, endIndex).flatMap((index) => entryAt(pages, index)?.id ?? [])
  usePrefetchWhenIdle(inView.join(' '))

  if (first.total === 0) return <NothingFits />
  const start = items[0]?.start ?? listTop
  return (
    <section
      ref={list}
      aria-label="Entries"
      className="pb-16"
      style={isLive ? { height: rows.getTotalSize() } : undefined}
    >
      <div style={isLive ? { transform: `translateY(${start - listTop}px)` } : undefined}>
        {items.map(({ index, key }) => {
          const entry = entryAt(pages, index)
          return (
            <div key={key} data-index={index} data-entry={entry?.id} ref={rows.measureElement}>
              {entry ? (
                <EntryRow
                  entry={entry}
                  heading={groupHeading(entry, entryBefore(pages, index))}
                  position={index + 1}
                  total={first.total}
                  takesFocus={opened.index === index}
                  onOpen={opened.remember}
                />
              ) : (
                <div aria-hidden="true" style={{ height: guessedHeight }} />
              )}
            </div>
          )
        })}
      </div>
      {!isLive && first.total > first.entries.length && (
        <noscript>
          <p className="py-6 meta">
            The other {first.total - first.entries.length} entries need JavaScript.
          </p>
        </noscript>
      )}
    </section>
  )
}

/** A row of a page that is written at build time: it stands where its place in the list puts it. */
function asItem(_: Entry, index: number) {
  return { index, key: index, start: 0 }
}

type LoadedPages = ReadonlyMap<number, FeedPage>

/** The pages that hold entries `from` to `to`, as far as they have arrived. */
function useFeedPages(facet: FacetKeys, from: number, to: number): LoadedPages {
  const wanted = rangeOf(Math.floor(from / feedPageSize), Math.floor(to / feedPageSize))
  return useQueries({
    queries: wanted.map((page) => ({ ...feedPageQuery(facet, page), throwOnError: true })),
    combine: (results) =>
      new Map(results.flatMap(({ data }, index) => (data ? [[wanted[index]!, data]] : []))),
  })
}

/** The whole numbers from `from` to `to`, both of them in it. */
function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function entryAt(pages: LoadedPages, index: number): Entry | undefined {
  return pages.get(Math.floor(index / feedPageSize))?.entries[index % feedPageSize]
}

/** What stands before an entry: it may be on a page that isn't loaded, so each page brings it along. */
function entryBefore(pages: LoadedPages, index: number) {
  if (index === 0) return null
  const page = pages.get(Math.floor(index / feedPageSize))
  if (index % feedPageSize === 0) return page?.before ?? null
  const entry = page?.entries[(index % feedPageSize) - 1]
  if (!entry) return null
  return { kind: entry.kind, cachedAt: 'cachedAt' in entry ? entry.cachedAt : null }
}

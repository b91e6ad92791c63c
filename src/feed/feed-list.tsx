import { useSuspenseQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import type { Entry } from '../bundle/entry.ts'
import type { FeedPage } from '../bundle/feed-page.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import { useKept } from '../library/kept.ts'
import { useFiles } from '../library/use-files.ts'
import { usePrefetchWhenIdle } from '../library/use-prefetch-when-idle.ts'
import { useIsLive } from '../ui/use-is-live.ts'
import * as words from '../words/feed.tsx'
import { EntryRow } from './entry-row.tsx'
import { MissingEntries, type MissingFile } from './missing-entries.tsx'
import { foldedInto } from './folded-into.ts'
import { groupHeading } from './group-heading.ts'
import { NothingFits } from './nothing-fits.tsx'
import { FeedBar } from './feed-bar.tsx'
import { useMarkAbove } from './use-mark-above.ts'
import { useMarkPassed } from './use-mark-passed.ts'
import { useEntryCommands } from '../commands/use-entry-commands.ts'
import { useEnds } from './use-ends.ts'
import { useFeedPlace } from './use-feed-place.ts'
import { useHeldEntry } from './use-held-entry.ts'
import { useShowRow } from './use-show-row.ts'
import { useUnfolded } from './use-unfolded.ts'

/** A row's height before it is measured, in pixels: a middling entry at a desk. */
const guessedHeight = 190

type Props = {
  facet: FacetKeys
  /** How many entries the collection has. */
  total: number
  /** The places in the facet's feed of those of its entries that are listed; without it, all are. */
  places?: readonly number[]
  /** How many rows there are before each of those places, and in the end in all. */
  rowsBefore?: readonly number[]
  /** Whether there may be more places than those. */
  hasMore?: boolean
  /** Asks for more places. */
  onNearEnd?: (() => void) | undefined
  /** Whether an entry, by its id or key, is among those listed. */
  isListed?: (id: string) => boolean
}

const always = () => true
const nothing: ReadonlySet<string> = new Set()

/** The entries of a facet, windowed: only the rows in view are on the page, and only their pages loaded. */
export function FeedList(props: Props) {
  const { facet, total, places, rowsBefore, hasMore = false, onNearEnd, isListed = always } = props
  const { data: first } = useSuspenseQuery(feedPageQuery(facet, 0))
  const count = places?.length ?? first.total
  const placeAt = (index: number) => places?.[index] ?? index
  const list = useRef<HTMLDivElement>(null)
  const [listTop, setListTop] = useState(0)
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => guessedHeight,
    overscan: 4,
    scrollMargin: listTop,
  })
  const rowRef = useCallback(
    (row: HTMLElement | null) => {
      rows.measureElement(row)
      return () => {
        // A row that is scrolled far away goes, and takes the keyboard along.
        if (row?.contains(document.activeElement)) list.current?.focus({ preventScroll: true })
        rows.measureElement(null)
      }
    },
    [rows],
  )
  // What stands above it is as high as the window's width makes it.
  const width = rows.scrollRect?.width
  useLayoutEffect(() => setListTop(list.current?.offsetTop ?? 0), [width])
  const isLive = useIsLive()
  const opened = useFeedPlace(rows, list, isLive, { facet, total, isListed })
  useHeldEntry(list, rows)
  useEntryCommands(list)
  useEnds(isLive ? rows.getTotalSize() : 0)
  const items = isLive ? rows.getVirtualItems() : first.entries.map(asItem)
  const shown = items.map(({ index }) => index)
  // What stands before the first of them tells whether that one opens a group.
  const before = shown[0] ? [shown[0] - 1] : []
  const { pages, missing } = useFeedPages(facet, [...before, ...shown].map(placeAt))
  const split = useKept((store) => store.splitKeys) ?? nothing
  const rowOf = (place: number, split: ReadonlySet<string>) => {
    const page = pages.get(Math.floor(place / feedPageSize))
    return page && foldedInto(page, place % feedPageSize, split, isListed)
  }
  const isHidden = (place: number) => rowOf(place, split) !== undefined
  const unfolded = useUnfolded(facet, total, places ? nothing : split)
  const rowCount = rowsBefore?.[count] ?? first.rows + unfolded.length
  /** How many rows there are before the entry at an index, whose page has come. */
  const rowsAbove = (index: number) => {
    if (rowsBefore) return rowsBefore[index]!
    const start = index - (index % feedPageSize)
    const onPage = rangeOf(start, index - 1).filter((place) => !isHidden(place))
    const before = unfolded.filter((place) => place < start)
    return pages.get(start / feedPageSize)!.rowsBefore + before.length + onPage.length
  }
  const isNearEnd = hasMore && (shown.at(-1) ?? 0) >= count - 20
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  }, [isNearEnd, onNearEnd])

  const { startIndex = 0, endIndex = -1 } = (isLive && rows.range) || {}
  const seen = rangeOf(startIndex, endIndex).map(placeAt)
  const missingAt = missingRows(missing, seen)
  const inView = seen
    .flatMap((place) => (isHidden(place) ? [] : (entryAt(pages, place)?.id ?? [])))
    .join(' ')
  usePrefetchWhenIdle(inView)
  useMarkPassed(inView, (id) => storyIn(pages, id))

  const showRow = useShowRow(facet, total, isListed, rows)
  const markAbove = useMarkAbove(facet, total, isListed)
  if (count === 0) return <NothingFits />
  const start = items[0]?.start ?? listTop
  return (
    <div>
      <FeedBar
        facet={facet}
        count={hasMore ? null : count}
        folded={count - rowCount}
        total={total}
      />
      <section
        ref={list}
        aria-label={words.entries}
        tabIndex={-1}
        className="pb-16 outline-none"
        style={isLive ? { height: rows.getTotalSize() } : undefined}
      >
        <div style={isLive ? { transform: `translateY(${start - listTop}px)` } : undefined}>
          {items.map(({ index, key }) => {
            const place = placeAt(index)
            const entry = entryAt(pages, place)
            return (
              <div key={key} data-index={index} data-entry={entry?.id} ref={rowRef}>
                {entry && isHidden(place) ? (
                  <article hidden />
                ) : entry ? (
                  <EntryRow
                    entry={entry}
                    heading={groupHeading(entry, shownBefore(pages, index, places, isHidden))}
                    foldsInto={rowOf(place, nothing)}
                    index={index}
                    position={rowsAbove(index) + 1}
                    total={hasMore ? -1 : rowCount}
                    takesFocus={opened.index === index}
                    place={place}
                    onOpen={opened.remember}
                    onMarkAbove={markAbove}
                    onFold={showRow}
                  />
                ) : (
                  <div style={{ minHeight: guessedHeight }}>
                    {missingAt.has(place) && <MissingEntries file={missingAt.get(place)!} />}
                  </div>
                )}
              </div>
            )
          })}
        </div>
        {!isLive && first.total > first.entries.length && (
          <noscript>
            <p className="py-6 meta">{words.needScripts(first.total - first.entries.length)}</p>
          </noscript>
        )}
      </section>
    </div>
  )
}

/** A row of a page that is written at build time: it stands where its place in the list puts it. */
function asItem(_: Entry, index: number) {
  return { index, key: index, start: 0 }
}

type LoadedPages = ReadonlyMap<number, FeedPage>

/** The pages that hold the entries at some places, as far as they have arrived, and the files of the others. */
function useFeedPages(facet: FacetKeys, places: readonly number[]) {
  const wanted = [...new Set([0, ...places].map((place) => Math.floor(place / feedPageSize)))]
  const files = useFiles(wanted.map((page) => feedPageQuery(facet, page)))
  const pages = new Map<number, FeedPage>()
  const missing = new Map<number, MissingFile>()
  for (const [at, file] of files.entries())
    if (file.kind === 'come') pages.set(wanted[at]!, file.data)
    else missing.set(wanted[at]!, file)
  return { pages, missing }
}

/** Where a page that hasn't come says so: at the first of its rows that are in view. */
function missingRows(
  missing: ReadonlyMap<number, MissingFile>,
  places: readonly number[],
): ReadonlyMap<number, MissingFile> {
  const rows = new Map<number, MissingFile>()
  for (const [page, file] of missing) {
    const place = places.find((place) => Math.floor(place / feedPageSize) === page)
    if (place !== undefined) rows.set(place, file)
  }
  return rows
}

/** The whole numbers from `from` to `to`, both of them in it. */
function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function entryAt(pages: LoadedPages, index: number): Entry | undefined {
  return pages.get(Math.floor(index / feedPageSize))?.entries[index % feedPageSize]
}

/**
 * What a list shows before the entry at an index, null at its start. In a whole feed it may be on a page that isn't
 * loaded, so each page brings along what that is where no story is split.
 */
function shownBefore(
  pages: LoadedPages,
  index: number,
  places: readonly number[] | undefined,
  isHidden: (place: number) => boolean,
) {
  for (let at = index - 1; at >= 0; at--) {
    const place = places?.[at] ?? at
    const entry = entryAt(pages, place)
    if (!entry) return (!places && pages.get(Math.floor((at + 1) / feedPageSize))?.before) || null
    if (!isHidden(place)) return groupFacts(entry)
  }
  return null
}

/** The articles of an entry's story, by id; the entry may be out of sight by now, but not its page. */
function storyIn(pages: LoadedPages, id: string): readonly string[] {
  const entry = [...pages.values()].flatMap(({ entries }) => entries).find((one) => one.id === id)
  return entry && 'story' in entry ? (entry.story ?? []).map((report) => report.id) : []
}

function groupFacts(entry: Entry) {
  return { kind: entry.kind, cachedAt: 'cachedAt' in entry ? entry.cachedAt : null }
}

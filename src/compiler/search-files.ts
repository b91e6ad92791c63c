import { bundleVersion } from '../bundle/bundle-version.ts'
import { searchIndexPath } from '../bundle/search-paths.ts'
import type { SearchIndex } from '../bundle/search-index.ts'
import type { SearchDocument } from './search-document.ts'
import { type SegmentFile, segmentFiles, segmentKey } from './search-segment.ts'

/** A part of the search index: its files are what they were as long as its key is. */
export type SearchSegmentPlan = { key: string; files: () => Iterable<SegmentFile> }

/** The search index of a collection: its segments, and the file that names them. */
export type SearchPlan = {
  segments: readonly SearchSegmentPlan[]
  index: { path: string; content: SearchIndex }
}

type SearchFile = SegmentFile | SearchPlan['index']

/** All files of a search index. */
export function* searchFiles({ segments, index }: SearchPlan): Iterable<SearchFile> {
  for (const { files } of segments) yield* files()
  yield index
}

/** Terms in a segment, at least and at most: an article of average length has about 400. */
const fewestTerms = 600_000
const mostTerms = 1_200_000
/** The newest make a small segment of their own, where those of their kind before them have so many terms. */
const fewestBefore = 100_000
/** What comes is not always newer than all there is. */
const fewestApart = 16

/**
 * Plans the search index of a collection, oldest entries first and stubs last, which must always come
 * in the same order. No terms are asked for before a segment's files are.
 */
export function planSearch(documents: Iterable<SearchDocument>): SearchPlan {
  const segments: SearchSegmentPlan[] = []
  const listed: SearchIndex['segments'] = []
  for (const run of segmentsOf(documents)) {
    const key = segmentKey(run)
    segments.push({ key, files: () => segmentFiles(key, run) })
    listed.push({ key, entries: run.length, newest: newestIn(run) })
  }
  const content: SearchIndex = { version: bundleVersion, segments: inOrderOfAsking(listed) }
  return { segments, index: { path: searchIndexPath, content } }
}

/**
 * Cuts the entries into segments. Where a cut falls depends on the entries near it alone, so that one
 * that is new among the old changes its own segment and hardly ever another (content-defined chunking,
 * as rsync-like tools do).
 */
function* segmentsOf(documents: Iterable<SearchDocument>): Iterable<readonly SearchDocument[]> {
  let run: SearchDocument[] = []
  let terms = 0
  for (const document of documents) {
    const isOtherKind = run.length > 0 && run[0]!.entry.kind !== document.entry.kind
    if (isOtherKind || terms >= mostTerms) {
      yield* isOtherKind ? withNewestApart(run) : [run]
      run = []
      terms = 0
    }
    run.push(document)
    terms += document.count
    if (terms >= fewestTerms && mayEndSegment(document)) {
      yield run
      run = []
      terms = 0
    }
  }
  if (run.length > 0) yield* withNewestApart(run)
}

/** The last run of a kind, the newest apart, so that the next that comes has few made anew with it. */
function* withNewestApart(run: readonly SearchDocument[]): Iterable<readonly SearchDocument[]> {
  const end = run.slice(0, -fewestApart).findLastIndex(mayPartNewest) + 1
  const before = run.slice(0, end)
  const terms = before.reduce((sum, { count }) => sum + count, 0)
  if (terms < fewestBefore) yield run
  else yield* [before, run.slice(end)]
}

/** One entry in 256, told by the hash that its id ends in. */
function mayEndSegment({ entry }: SearchDocument): boolean {
  return /[a-d][ab]$/.test(entry.id)
}

/** One entry in 32. */
function mayPartNewest({ entry }: SearchDocument): boolean {
  return entry.id.endsWith('a')
}

function newestIn(documents: readonly SearchDocument[]): string | null {
  return documents.reduce<string | null>(
    (newest, { entry: { cachedAt } }) =>
      cachedAt && cachedAt > (newest ?? '') ? cachedAt : newest,
    null,
  )
}

/** Newest articles first, then the undated ones and the stubs. */
function inOrderOfAsking(segments: SearchIndex['segments']): SearchIndex['segments'] {
  return [
    ...segments.filter(({ newest }) => newest !== null).reverse(),
    ...segments.filter(({ newest }) => newest === null),
  ]
}

import type { SearchIndex, SearchSegment } from '../bundle/search-index.ts'
import { searchEntriesInFile } from '../bundle/search-index.ts'
import {
  searchEntriesPath,
  searchFolder,
  searchSegmentPath,
  searchTermsPath,
  searchWordsPath,
} from '../bundle/search-paths.ts'
import { searchAhead } from './caches.ts'
import { fewAtOnce } from './few-at-once.ts'
import { addressOf, fetchFile, putIfRoom } from './stored.ts'

/** Files of the search that are fetched ahead at the most: of some 3,000 articles. */
const most = 1500

/**
 * Fetches all files of the index's segments, the newest first, until there are too many or the host is gone,
 * so that any search can be made without a network; and lets go of segments that are in it no more.
 */
export async function fetchSearchAhead({ segments }: SearchIndex): Promise<void> {
  const cache = await caches.open(searchAhead)
  const known = new Set((await cache.keys()).map(({ url }) => url))
  for (const url of known)
    if (!segments.some(({ key }) => url.includes(`/${searchFolder}/${key}/`)))
      await cache.delete(url)
  let left = most
  for (const { key, entries } of segments) {
    const first = addressOf(searchSegmentPath(key))
    const response = (await cache.match(first)) ?? (await fetchFile(first))
    if (!response) return
    const files = filesOf(key, entries, (await response.clone().json()) as SearchSegment)
    left -= files.length
    if (left < 0) return
    const missing = files.map(addressOf).filter((url) => !known.has(url))
    if (!(await fetchAll(missing))) return
    // The last of all: it says that the others are there.
    if (!(await putIfRoom(searchAhead, first, response))) return
  }
}

/**
 * The index of what is kept, where some of its segments are kept whole and others aren't: of these it says how
 * many entries they have. Without a network a search would otherwise fail at the first of them.
 */
export async function onlyKept(index: Response): Promise<Response> {
  const all = (await index.clone().json()) as SearchIndex
  const cache = await caches.open(searchAhead)
  const keys = new Set((await cache.keys()).map(({ url }) => url))
  const isKept = ({ key }: { key: string }) => keys.has(addressOf(searchSegmentPath(key)))
  const segments = all.segments.filter(isKept)
  if (segments.length === 0 || segments.length === all.segments.length) return index
  const absent = all.segments
    .filter((segment) => !isKept(segment))
    .reduce((sum, { entries }) => sum + entries, 0)
  const date = index.headers.get('date') ?? ''
  return Response.json({ ...all, segments, absent }, { headers: { date } })
}

/** Whether all could be had, and there was room for them. */
async function fetchAll(urls: readonly string[]): Promise<boolean> {
  const fetchOne = async (url: string) => {
    const response = await fetchFile(url)
    if (!response || !(await putIfRoom(searchAhead, url, response))) throw new Error(url)
  }
  return fewAtOnce(urls, fetchOne).then(
    () => true,
    () => false,
  )
}

function filesOf(key: string, entries: number, { firstTerms, initials }: SearchSegment): string[] {
  const upTo = (length: number) => Array.from({ length }, (_, at) => at)
  return [
    ...upTo(firstTerms === '' ? 0 : firstTerms.split(' ').length).map((file) =>
      searchTermsPath(key, file),
    ),
    ...Array.from(initials, (initial) => searchWordsPath(key, initial)),
    ...upTo(Math.ceil(entries / searchEntriesInFile)).map((file) => searchEntriesPath(key, file)),
  ]
}

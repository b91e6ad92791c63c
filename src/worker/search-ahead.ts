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
import { addressOf, fetchFile, put } from './stored.ts'

/** Files of the search that are fetched ahead at the most: of some 3,000 articles. */
const most = 1500

const atOnce = 4

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
    await put(searchAhead, first, response.clone())
    const files = filesOf(key, entries, (await response.json()) as SearchSegment)
    left -= files.length
    if (left < 0) return
    const missing = files.map(addressOf).filter((url) => !known.has(url))
    if (!(await fetchAll(missing))) return
  }
}

/** Whether all could be had. */
async function fetchAll(urls: readonly string[]): Promise<boolean> {
  const waiting = [...urls]
  let isAll = true
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined && isAll; url = waiting.shift()) {
      const response = await fetchFile(url)
      if (response) await put(searchAhead, url, response)
      else isAll = false
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return isAll
}

function filesOf(key: string, entries: number, { firstTerms, initials }: SearchSegment): string[] {
  const upTo = (length: number) => Array.from({ length }, (_, at) => at)
  return [
    ...upTo(firstTerms.split(' ').length).map((file) => searchTermsPath(key, file)),
    ...Array.from(initials, (initial) => searchWordsPath(key, initial)),
    ...upTo(Math.ceil(entries / searchEntriesInFile)).map((file) => searchEntriesPath(key, file)),
  ]
}

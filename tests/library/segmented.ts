import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import type { SearchIndex } from '../../src/bundle/search-index.ts'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import type { SearchDocument } from '../../src/compiler/search-document.ts'
import { segmentFiles, segmentKey } from '../../src/compiler/search-segment.ts'

/** A search index in which each article, a title and the day it was cached, is a segment by itself. */
export function segmented(
  articles: readonly { title: string; day: string }[],
): Map<string, string> {
  const files = new Map<string, string>()
  const segments: SearchIndex['segments'] = []
  for (const [at, { title, day }] of articles.entries()) {
    const known = { handle: null, source: 'TLDR AI', category: 'News', summary: '' }
    const terms = title.toLowerCase().replace(/\w+/g, '$&9')
    const document: SearchDocument = {
      entry: { kind: 'article', id: `id-${at}`, title, cachedAt: `${day}T09:00`, ...known },
      key: terms,
      count: terms.split(' ').length,
      terms: () => terms,
    }
    const key = segmentKey([document])
    for (const { path, content } of segmentFiles(key, [document]))
      files.set(path, JSON.stringify(content))
    segments.push({ key, entries: 1, newest: `${day}T09:00` })
  }
  files.set(searchIndexPath, JSON.stringify({ version: bundleVersion, segments }))
  return files
}

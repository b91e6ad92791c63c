import { searchPage } from '../bundle/page-paths.ts'
import type { WorkerSite } from '../bundle/site-worker.ts'
import type { BuiltApp } from './built-app.ts'
import { hashOf } from './file-hashes.ts'
import { stampOf } from './stamp.ts'

/** Files of the reader whose names change with what is in them. */
const hashed = /^assets\/[^/]+\.(?:js|css)$/

/** Those that keep their names. */
const plain = ['icon.svg']

/** The site's worker: its code, and before it what it is to fetch ahead and what collection it is of. */
export function siteWorker(
  { files, index, worker }: Pick<BuiltApp, 'files' | 'index' | 'worker'>,
  collection: string,
): string {
  const shell = [
    ...[...files.keys()]
      .filter((path) => hashed.test(path))
      .sort()
      .map((url) => ({ url, revision: null })),
    ...plain
      .filter((url) => files.has(url))
      .map((url) => ({ url, revision: hashOf(files.get(url)!) })),
    { url: searchPage.slice(1), revision: hashOf(index) },
  ]
  const reader = stampOf([worker, JSON.stringify(shell)]).slice(0, 16)
  const site: WorkerSite = { shell, reader, collection }
  return `self.site=${JSON.stringify(site)};\n${worker}`
}

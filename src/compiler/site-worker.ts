import { createHash } from 'node:crypto'
import type { WorkerSite } from '../bundle/site-worker.ts'
import type { BuiltApp } from './built-app.ts'
import { stampOf } from './stamp.ts'

/** The scripts, the styles and the icon of a reader. */
const inShell = /^assets\/[^/]+\.(?:js|css)$|^icon\.svg$/

/** The site's worker: its code, and before it what it is to fetch ahead and what collection it is of. */
export function siteWorker(
  { files, index, worker }: Pick<BuiltApp, 'files' | 'index' | 'worker'>,
  collection: string,
): string {
  const shell = [...files]
    .filter(([path]) => inShell.test(path))
    .map(([url, content]) => ({ url, integrity: integrityOf(content) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  const reader = stampOf([worker, index, JSON.stringify(shell)]).slice(0, 16)
  const site: WorkerSite = { shell, page: index, reader, collection }
  return `self.site=${JSON.stringify(site)};\n${worker}`
}

/** A digest as `fetch` and its standard, Subresource Integrity, write it. */
function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

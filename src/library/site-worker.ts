import type { QueryClient } from '@tanstack/react-query'
import { articleFolder, articlePath } from '../bundle/bundle-paths.ts'
import {
  type WordToPage,
  type WordToWorker,
  workerFile,
  workerPolicy,
} from '../bundle/site-worker.ts'
import type { KeptHandle } from './kept.ts'
import { SiteReach } from './site-reach.ts'
import { followUpdates } from './site-updates.ts'
import { inlinedFiles } from './take-inlined-files.ts'
import { workersHere } from './workers-here.ts'

const base = import.meta.env.BASE_URL

/**
 * Has the site's worker installed, tells it what the page shows and what is saved, and has the page say what
 * the worker knows: that the host is out of reach, or has a newer site. Never fails: where a browser has no
 * workers the reader does without.
 */
export async function startSiteWorker(client: QueryClient, kept: KeptHandle): Promise<void> {
  const container = workersHere()
  const before = container?.controller ?? null
  const registration = await container?.register(workerAddress(), { scope: base }).catch(() => null)
  if (!container || !registration) return

  // One that is being installed hears as well: whoever leaves before that is done has kept what they read.
  let worker = before ?? registration.active ?? registration.installing ?? registration.waiting
  const tell = (word: WordToWorker) => worker?.postMessage(word)
  const reach = new SiteReach(
    () => tell({ kind: 'how-old' }),
    () => forgetPart(client),
  )
  container.addEventListener('message', ({ data }: MessageEvent<WordToPage>) => reach.hear(data))
  container.addEventListener('controllerchange', () => (worker = container.controller))
  followUpdates(registration, before !== null)

  const tellHad = (files: Record<string, unknown>) => tell({ kind: 'had', files, faces: faces() })
  tellHad(before ? inlinedFiles() : filesIn(client))
  // What the page fetched until a worker served it none has seen.
  if (!before)
    container.addEventListener('controllerchange', () => tellHad(filesIn(client)), { once: true })
  tellShown(client, (path) => tell({ kind: 'shown', path }))
  tellSaved(kept, (paths) => tell({ kind: 'saved', paths }))
}

/** Types that are trusted know no address but this one. */
function workerAddress(): string {
  const address = base + workerFile
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

/** As much of the browser's as is used here; what it gives is taken for a string wherever it is asked for. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string }
}

/** The addresses of the faces that the page has had. */
function faces(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.woff2'))
}

/** All files that the page has had. */
function filesIn(client: QueryClient): Record<string, unknown> {
  const queries = client.getQueryCache().getAll()
  return Object.fromEntries(
    queries.flatMap(({ queryKey: [kind, path, ...more], state: { data } }) =>
      // What was made of files stands behind their keys.
      kind === 'bundle' && more.length === 0 && data ? [[path, data]] : [],
    ),
  )
}

/** Tells of each article that is shown, once; what is only fetched ahead isn't. */
function tellShown(client: QueryClient, tell: (path: string) => void): void {
  const told = new Set<unknown>()
  client.getQueryCache().subscribe(({ query }) => {
    const [, path, ...more] = query.queryKey
    // What was made of its file for a list isn't the article.
    if (
      more.length > 0 ||
      typeof path !== 'string' ||
      !path.startsWith(articleFolder) ||
      told.has(path)
    )
      return
    if (query.getObserversCount() === 0 || !query.state.data) return
    told.add(path)
    tell(path)
  })
}

/** Tells what is saved, now and whenever that changes; nothing while storage can't be asked. */
function tellSaved(kept: KeptHandle, tell: (paths: string[]) => void): void {
  let told: unknown = null
  const look = () => {
    const { store } = kept
    if (!store || store.fault !== null || store.saved === told) return
    told = store.saved
    tell(store.saved.map(({ id }) => articlePath(encodeURIComponent(id))))
  }
  kept.subscribe(look)
  look()
}

/** Has the index of the search asked for anew, and what was found by it, where it was that of a part. */
function forgetPart(client: QueryClient): void {
  const isPart = ({ state: { data } }: { state: { data: unknown } }) => Object(data).absent > 0
  for (const { queryKey } of client.getQueryCache().findAll({ predicate: isPart }))
    void client.invalidateQueries({ queryKey })
}

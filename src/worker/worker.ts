import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js'
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { CacheFirst } from 'workbox-strategies/CacheFirst.js'
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js'
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js'
import { bundleFolder, cataloguePath, feedFiles } from '../bundle/bundle-paths.ts'
import { searchFolder, searchIndexPath } from '../bundle/search-paths.ts'
import type { WordToPage, WordToWorker, WorkerSite } from '../bundle/site-worker.ts'
import type { SearchIndex } from '../bundle/search-index.ts'
import { anyVary, bounds, faces, otherSaved, searchAhead, searched, seen } from './caches.ts'
import { fetchSearchAhead, onlyKept } from './search-ahead.ts'
import { shellOf } from './shell.ts'
import {
  addressOf,
  dateOf,
  fetchFile,
  fetchSavedAnew,
  isFile,
  keepHad,
  keepSaved,
  keepShown,
  newestOf,
  put,
} from './stored.ts'

declare const self: ServiceWorkerGlobalScope & { site: WorkerSite }

/**
 * The worker that stands between the pages and the network: it lets the network go first, and answers from
 * what is kept where that fails. What it keeps, and for how long, caches.ts says.
 */
const base = import.meta.env.BASE_URL
const shell = shellOf(self.site)

/** How long the host may take before what is kept is shown in its stead, in seconds. */
const patience = 6

let isReached = true

/** Tells the page that asked, too, whether the host was reached. */
const reach = {
  fetchDidSucceed: async ({ response, event }: { response: Response; event: ExtendableEvent }) => {
    await tellReach(true, event)
    // A host in trouble is none where something is kept.
    const { request } = event as FetchEvent
    if (response.status >= 500 && (request.mode === 'navigate' || (await newestOf(request.url))))
      throw new Error(`status ${response.status}`)
    return response
  },
  fetchDidFail: ({ event }: { event: ExtendableEvent }) => tellReach(false, event),
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await shell.install()
      // So that the feed is there whatever page came first.
      for (const path of feedFiles) {
        const response = await fetchFile(addressOf(path))
        if (response) await put(seen, addressOf(path), response)
      }
      await fetchSavedAnew(await otherSaved())
    })(),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(shell.takeOver().then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as WordToWorker, event))
})

async function hear(word: WordToWorker, event: ExtendableMessageEvent): Promise<void> {
  switch (word.kind) {
    case 'had':
      for (const [path, content] of Object.entries(word.files)) await keepHad(path, content)
      if (searchIndexPath in word.files) await searchIsUsed(word.files[searchIndexPath])
      for (const url of word.faces) await facesFirst.handle({ request: new Request(url), event })
      return tellReach(isReached, event)
    case 'shown':
      return keepShown(word.path)
    case 'saved':
      return keepSaved(word.paths)
    case 'take-over':
      return self.skipWaiting()
    case 'how-old':
      return tellReach(isReached, event)
  }
}

async function tellReach(reached: boolean, event: ExtendableEvent): Promise<void> {
  isReached = reached
  const page =
    event instanceof FetchEvent
      ? await self.clients.get(event.clientId)
      : ((event as ExtendableMessageEvent).source as Client | null)
  if (!page) return
  const isAsked = !(event instanceof FetchEvent)
  const catalogue = reached && !isAsked ? undefined : await newestOf(addressOf(cataloguePath))
  const word: WordToPage = {
    kind: 'reach',
    isReached: reached,
    asOf: catalogue ? dateOf(catalogue) : null,
  }
  page.postMessage(word)
}

// Of files with an ending there is no page; behind "?" a dot is none.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: patience,
      plugins: [reach, { handlerDidError: async () => shell.page() }],
    }),
    { denylist: [/^[^?]*\.[a-z]+$/] },
  ),
)

const facesFirst = new CacheFirst({
  cacheName: faces,
  plugins: [new ExpirationPlugin(bounds[faces]!)],
})
registerRoute(({ url }) => under(url, 'assets/') && url.pathname.endsWith('.woff2'), facesFirst)
registerRoute(
  ({ url }) => under(url, 'assets/') || under(url, 'icon.svg'),
  ({ request }) => shell.file(request),
)

/** What is kept of a file of the search, that which a search asked for first. */
async function keptOfSearch(request: Request): Promise<Response | undefined> {
  const kept = (cacheName: string) => caches.match(request, { ...anyVary, cacheName })
  return (await kept(searched)) ?? kept(searchAhead)
}

// But for its list of segments no file of the search changes under its path.
registerRoute(
  ({ url }) => under(url, searchFolder) && !under(url, searchIndexPath),
  new CacheFirst({
    cacheName: searched,
    plugins: [
      new ExpirationPlugin(bounds[searched]!),
      reach,
      {
        // Of what a page asks past all caches it made nothing: what is kept is for where there is no network.
        cachedResponseWillBeUsed: async ({ request }) =>
          request.cache === 'reload' ? undefined : keptOfSearch(request),
        handlerDidError: ({ request }) => keptOfSearch(request),
        cacheWillUpdate: fileOnly,
      },
    ],
  }),
)

registerRoute(
  ({ url }) => under(url, `${bundleFolder}/`),
  new NetworkFirst({
    cacheName: seen,
    networkTimeoutSeconds: patience,
    plugins: [
      new ExpirationPlugin(bounds[seen]!),
      reach,
      {
        cacheWillUpdate: fileOnly,
        cachedResponseWillBeUsed: async ({ request }) => {
          const newest = await newestOf(request.url)
          return newest && request.url === addressOf(searchIndexPath) ? onlyKept(newest) : newest
        },
        handlerDidRespond: async ({ request, response, event }) => {
          if (request.url === addressOf(searchIndexPath) && response?.ok)
            event.waitUntil(
              response
                .clone()
                .json()
                .then(searchIsUsed, () => undefined),
            )
        },
      },
    ],
  }),
)

/** Whoever has searched may want to search without a network. */
async function searchIsUsed(index: unknown): Promise<void> {
  const known = index as SearchIndex
  // One that leaves something out is ours, not the host's.
  if (known.absent === undefined && !savesData()) await fetchSearchAhead(known)
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

async function fileOnly({ response }: { response: Response }): Promise<Response | null> {
  return (await isFile(response)) ? response : null
}

function under(url: URL, path: string): boolean {
  return url.origin === self.location.origin && url.pathname.startsWith(base + path)
}

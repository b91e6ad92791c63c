import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { searchPage } from '../bundle/page-paths.ts'
import type { WorkerSite } from '../bundle/site-worker.ts'
import { shellCache } from './caches.ts'

const base = import.meta.env.BASE_URL

/**
 * The page that stands for any other without a network. The search's has nothing written into it, and
 * unlike 404.html every host hands it out as a page that is there.
 */
const emptyPage = base + searchPage.slice(1)

/** The files that no page can do without: fetched when the worker is installed, each reader's in a cache of its own. */
export function shellOf({ shell, reader }: WorkerSite) {
  const cacheName = shellCache(reader)
  const controller = new PrecacheController({ cacheName })
  controller.addToCacheList(shell.map(({ url, revision }) => ({ url: base + url, revision })))
  return {
    cacheName,
    install: (event: ExtendableEvent) => controller.install(event),
    page: () => controller.matchPrecache(emptyPage),
    /** A file of this reader or, for a page that is open still, the one before; from the host if it is of neither. */
    file: async (request: Request): Promise<Response> =>
      (await controller.matchPrecache(request)) ??
      (await caches.match(request, { ignoreVary: true })) ??
      fetch(request),
  }
}

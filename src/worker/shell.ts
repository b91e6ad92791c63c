import type { WorkerSite } from '../bundle/site-worker.ts'
import { anyVary, deleteOthers, shellCache, shells, usedMark } from './caches.ts'
import { fewAtOnce } from './few-at-once.ts'
import { put, putIfRoom } from './stored.ts'

const base = import.meta.env.BASE_URL

/** The files that no page can do without: fetched when the worker is installed, each reader's in a cache of its own. */
export function shellOf({ shell, page, reader }: WorkerSite) {
  const cacheName = shellCache(reader)
  return {
    cacheName,
    /**
     * Fetches what isn't kept yet. Fails if a file can't be had to the letter, or kept: then the reader before stays,
     * and the browser tries again when a page is opened next.
     */
    install: async (): Promise<void> => {
      const fetched: [url: string, file: Response][] = []
      // One after the other they would take as many turns of the network, and a reader may lose it any moment.
      await fewAtOnce(shell, async ({ url, integrity }) => {
        if (!(await caches.match(base + url, { ...anyVary, cacheName })))
          fetched.push([base + url, await fetchWhole(base + url, integrity)])
      })
      // Nothing is put before all is there, nor left where all has no room: a part of a shell is none.
      const isNew = !(await caches.has(cacheName))
      for (const [url, file] of fetched)
        if (!(await put(cacheName, url, file))) {
          if (isNew) await caches.delete(cacheName)
          throw new Error(`There is no room for ${url}.`)
        }
      // Readers took files once without looking at what is in them, and may hold wrong ones.
      for (const name of (await shells()).filter((name) => name !== cacheName)) {
        const other = await caches.open(name)
        for (const { url } of shell) await other.delete(base + url, anyVary)
      }
    },
    /** Notes that pages are made of it from now on, and deletes what no reader uses any more. */
    takeOver: async (): Promise<void> => {
      await deleteOthers(cacheName)
      await putIfRoom(cacheName, usedMark, new Response(String(Date.now())))
    },
    /**
     * The page that stands for any other without a network: it has nothing written into it. Its host's headers, of
     * which a page can't itself say who may frame it, are to go with it.
     */
    page: () =>
      new Response(page, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "frame-ancestors 'none'",
        },
      }),
    /** A file of this reader or, for a page that is open still, the one before; from the host if it is of neither. */
    file: async (request: Request): Promise<Response> =>
      (await caches.match(request, { ...anyVary, cacheName })) ??
      (await caches.match(request, anyVary)) ??
      // What the host answered while it was being published the browser may hold as well.
      fetch(request, { cache: 'no-cache' }),
  }
}

/** A file with that digest; fails if neither what the browser holds nor what the host sends is it. */
async function fetchWhole(url: string, integrity: string): Promise<Response> {
  return fetch(url, { integrity }).catch(() => fetch(url, { integrity, cache: 'reload' }))
}

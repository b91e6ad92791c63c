import 'fake-indexeddb/auto'
import { vi } from 'vitest'

/** Where the tests' site lies. */
export const host = 'http://host/'

/**
 * A browser's caches, as far as the worker uses them; those named in `full` have no room until so many
 * caches were thrown away as `room` says.
 */
export function furnishCaches(room = 1): { full: Set<string>; dump: (name: string) => string[] } {
  let deletions = 0
  const all = new Map<string, Map<string, Response>>()
  const full = new Set<string>()
  const open = (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>()
    all.set(name, files)
    return Promise.resolve({
      match: (url: string | Request) => Promise.resolve(files.get(urlOf(url))?.clone()),
      put: (url: string | Request, response: Response) => {
        if (full.has(name)) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        files.set(urlOf(url), response)
        return Promise.resolve()
      },
      delete: (url: string | Request) => Promise.resolve(files.delete(urlOf(url))),
      keys: () => Promise.resolve([...files.keys()].map((url) => ({ url }))),
    })
  }
  const caches = {
    open,
    has: (name: string) => Promise.resolve(all.has(name)),
    match: (url: string, { cacheName }: { cacheName: string }) =>
      Promise.resolve(all.get(cacheName)?.get(url)?.clone()),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => {
      if (++deletions >= room) full.clear()
      return Promise.resolve(all.delete(name))
    },
  }
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('location', { href: host })
  vi.stubGlobal('self', { caches, location: { href: host, origin: host.slice(0, -1) } })
  return {
    full,
    dump: (name) => [...(all.get(name)?.keys() ?? [])].map((url) => url.slice(host.length)),
  }
}

function urlOf(request: string | Request): string {
  return typeof request === 'string' ? request : request.url
}

/** A host that has these files and no others; what is asked of it, in order. */
export function furnishHost(files: Record<string, unknown>): { asked: string[] } {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.slice(host.length)
    asked.push(path)
    return Promise.resolve(
      path in files
        ? Response.json(files[path], { headers: { date: new Date().toUTCString() } })
        : new Response('', { status: 404 }),
    )
  })
  return { asked }
}

/** An answer of the host's from so many days ago. */
export function answerFrom(days: number, content: unknown = days): Response {
  const date = new Date(Date.now() - days * 86_400_000).toUTCString()
  return Response.json(content, { headers: { date } })
}

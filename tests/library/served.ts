import { vi } from 'vitest'

/** Answers the reader's requests from these files by path, as a static host would; others are 404. `ways` has how each was asked for. */
export function serve(files: ReadonlyMap<string, string>) {
  const asked: string[] = []
  const ways: RequestInit['cache'][] = []
  vi.stubGlobal('fetch', (url: string, { signal, cache }: RequestInit = {}) => {
    asked.push(url)
    ways.push(cache)
    signal?.throwIfAborted()
    const json = files.get(url.replace(/^\//, ''))
    return Promise.resolve(
      json === undefined ? new Response('Not found', { status: 404 }) : new Response(json),
    )
  })
  return { asked, ways }
}

/** Answers every request alike. */
export function answer(reply: () => Response | Promise<Response>): { asked: string[] } {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    return Promise.resolve().then(reply)
  })
  return { asked }
}

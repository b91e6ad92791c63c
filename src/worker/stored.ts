import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js'
import { articleFolder } from '../bundle/bundle-paths.ts'
import { anyVary, bounds, opened, saved, searchAhead, searched, seen } from './caches.ts'

const base = import.meta.env.BASE_URL
const expiration = new CacheExpiration(opened, bounds[opened]!)

/** How long a saved article's file is taken for new, in milliseconds. */
const fresh = 86_400_000

/** The address of a file of the bundle as caches know it. */
export function addressOf(path: string): string {
  return new URL(base + path, self.location.href).href
}

/** When a response was sent, in milliseconds since 1970; 0 if it doesn't say. */
export function dateOf(response: Response): number {
  return Date.parse(response.headers.get('date') ?? '') || 0
}

/** The newest that is kept of a file of the bundle, wherever it is. */
export async function newestOf(url: string): Promise<Response | undefined> {
  const found = await Promise.all(
    [seen, opened, saved].map(async (name) => (await caches.open(name)).match(url, anyVary)),
  )
  return found.filter((response) => response !== undefined).sort((a, b) => dateOf(b) - dateOf(a))[0]
}

/** Keeps a file of the bundle that a page has had: an article's as opened, and others as seen. */
export async function keepHad(path: string, content: unknown): Promise<void> {
  const response = new Response(JSON.stringify(content), {
    headers: { 'content-type': 'application/json', date: new Date().toUTCString() },
  })
  await put(path.startsWith(articleFolder) ? opened : seen, addressOf(path), response)
}

/** Keeps an article's file as one that was opened. */
export async function keepShown(path: string): Promise<void> {
  const url = addressOf(path)
  const response = (await newestOf(url)) ?? (await fetchFile(url))
  if (response) await put(opened, url, response)
}

/**
 * Brings what is kept as saved into step with what is saved: what is missing or a day old is fetched,
 * what is saved no more stays as opened.
 */
export async function keepSaved(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(saved)
  const wanted = new Set(paths.map(addressOf))
  for (const { url } of await cache.keys())
    if (!wanted.has(url)) {
      await put(opened, url, (await cache.match(url, anyVary))!)
      await cache.delete(url)
    }
  for (const url of wanted) {
    const known = await newestOf(url)
    const isNew = known && Date.now() - dateOf(known) < fresh
    const response = isNew ? known : ((await fetchFile(url)) ?? known)
    if (response && !(isNew && (await cache.match(url, anyVary)))) await put(saved, url, response)
  }
}

/** Fetches what readers of another version kept as saved, in this version's form. Never fails. */
export async function fetchSavedAnew(names: readonly string[]): Promise<void> {
  for (const name of names)
    for (const { url } of await (await caches.open(name)).keys()) {
      const response = await fetchFile(url)
      if (response) await put(saved, url, response)
    }
}

/** A file of the bundle from the host; null if it can't be had. */
export async function fetchFile(url: string): Promise<Response | null> {
  const response = await fetch(url, { cache: 'no-cache' }).catch(() => null)
  return response && (await isFile(response)) ? response : null
}

/**
 * Whether a response is a file of the bundle, whole: hosts made for single-page apps answer every path they don't
 * know with the app's page, under whatever type, and a file that is cut is no JSON.
 */
export async function isFile(response: Response): Promise<boolean> {
  if (response.status !== 200) return false
  return response
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    )
}

/**
 * Puts a response into a cache, and says whether there was room. Where there is none, what matters less is thrown
 * away, one after the other.
 */
export async function put(name: string, url: string, response: Response): Promise<boolean> {
  let hasRoom = await putIfRoom(name, url, response)
  for (const other of [seen, searchAhead, searched, opened]) {
    if (hasRoom || other === name) break
    await caches.delete(other)
    hasRoom = await putIfRoom(name, url, response)
  }
  if (!hasRoom || name !== opened) return hasRoom
  try {
    await expiration.updateTimestamp(url)
    await expiration.expireEntries()
  } catch {
    // Where its books can't be kept, it is kept all the same.
  }
  return true
}

/** Puts a response into a cache if there is room; says whether there was. */
export async function putIfRoom(name: string, url: string, response: Response): Promise<boolean> {
  try {
    await (await caches.open(name)).put(url, response.clone())
    return true
  } catch {
    return false
  }
}

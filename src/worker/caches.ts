import { bundleVersion } from '../bundle/bundle-version.ts'

/** Hosts vary by encoding, which what is kept has none of. */
export const anyVary = { ignoreVary: true }

const prefix = `recto${import.meta.env.BASE_URL}:`
const ofBundle = (name: string) => `${prefix}${name}:${bundleVersion}`

/**
 * The caches of the site, by what is thrown away first where the browser has no room: files that pages
 * fetched, of the search, faces, what was opened. What is saved is never thrown away, nor is the shell in use.
 */
export const seen = ofBundle('seen')
export const searched = ofBundle('searched')
export const searchAhead = ofBundle('search-ahead')
export const faces = `${prefix}faces`
export const opened = ofBundle('opened')
export const saved = ofBundle('saved')

const day = 86_400

/** How much is kept at the most, the longest unused thrown away first, and for how long without use. */
export const bounds = {
  [seen]: { maxEntries: 300, maxAgeSeconds: 30 * day },
  [searched]: { maxEntries: 2000, maxAgeSeconds: 60 * day },
  [faces]: { maxEntries: 24 },
  [opened]: { maxEntries: 500, maxAgeSeconds: 180 * day },
}

/** The shell's cache of a reader. */
export function shellCache(reader: string): string {
  return `${prefix}shell:${reader}`
}

/** The shells' caches that there are, the newest last. */
export async function shells(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(shellCache('')))
}

/** The saved articles as readers of other versions kept them. */
export async function otherSaved(): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(`${prefix}saved:`) && name !== saved)
}

/**
 * Stands among the files of a shell that was in use, and says since when, in milliseconds since 1970. One whose reader
 * only ever waited has none.
 */
export const usedMark = `${import.meta.env.BASE_URL}used`

/**
 * Deletes the caches that no reader uses any more. The last shell in use before this one stays: a page that is open
 * may still ask for parts of it.
 */
export async function deleteOthers(shell: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const others = (await shells()).filter((name) => name !== shell)
  const usedSince = new Map<string, number>()
  for (const cacheName of others) {
    const mark = await caches.match(usedMark, { cacheName })
    // Earlier readers made none; of their shells the newest comes last.
    usedSince.set(cacheName, mark ? Number(await mark.text()) : 0)
  }
  const before = others.toSorted((a, b) => usedSince.get(a)! - usedSince.get(b)!).slice(-1)
  const inUse = new Set([...Object.keys(bounds), searchAhead, saved, shell, ...before])
  await Promise.all(names.filter((name) => !inUse.has(name)).map((name) => caches.delete(name)))
}

import { promisifyRequest } from 'idb-keyval'
import { deleteCopies } from './held-copies.ts'
import { laidBy, layBy } from './kept-leftover.ts'
import { forgetLeftOff } from './left-off.ts'
import type { KeptStore } from './kept-store.ts'
import { readCopies } from './read-copies.ts'
import { soonDone } from './soon-done.ts'

const caches = `recto${import.meta.env.BASE_URL}:`

/**
 * Deletes all that is kept of a reader: marks and settings, in every tab, where they were in the feed, the copies that
 * were read, and what the site's worker keeps of what was read. Says whether the browser let all of it be deleted
 * within the time that it is waited for; what it was asked to delete it may still.
 */
export async function deleteKept(store: KeptStore): Promise<boolean> {
  // What is being written would come after.
  await store.sync()
  // First the worker's: what is saved no more it would keep as opened.
  const ofWorker = await isSoonDone(deleteCaches())
  store.forgetAll()
  for (const [name] of laidBy(store.name)) layBy(name, {})
  forgetLeftOff()
  const others = [deleteDatabase(store.name), deleteCopies(readCopies()), forgetUses()]
  const areDone = await Promise.all(others.map(isSoonDone))
  return ofWorker && areDone.every(Boolean)
}

async function isSoonDone(done: Promise<unknown>): Promise<boolean> {
  return soonDone(done).catch(() => false)
}

/** Tabs that have it open let go of it, and open it anew when there is something to be kept. */
async function deleteDatabase(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name)
  await new Promise<unknown>((resolve, reject) => {
    request.onsuccess = resolve
    request.onerror = request.onblocked = () => reject(new Error(`${name} can't be deleted`))
  })
}

/** Of the worker's caches those that tell what was read; the reader's own files aren't. */
async function deleteCaches(): Promise<void> {
  if (!('caches' in window)) return
  const names = (await window.caches.keys()).filter((name) => name.startsWith(caches))
  const read = names.filter((name) => !/^(shell:|faces$)/.test(name.slice(caches.length)))
  await Promise.all(read.map((name) => window.caches.delete(name)))
}

/** Where the worker's library notes which file of a cache was used when: addresses of what was read. */
const uses = { database: 'workbox-expiration', store: 'cache-entries' }

/** Deletes what is noted of this site's caches; other sites of the host may have some, too. */
async function forgetUses(): Promise<void> {
  // Browsers that can't list them would make it anew by asking for it.
  const databases = await (indexedDB as Partial<IDBFactory>).databases?.call(indexedDB)
  if (!databases?.some(({ name }) => name === uses.database)) return
  const database = await promisifyRequest(indexedDB.open(uses.database))
  try {
    if (!database.objectStoreNames.contains(uses.store)) return
    const store = database.transaction(uses.store, 'readwrite').objectStore(uses.store)
    const entries = await promisifyRequest<{ id: string; cacheName: string }[]>(store.getAll())
    const own = entries.filter(({ cacheName }) => cacheName.startsWith(caches))
    await Promise.all(own.map(({ id }) => promisifyRequest(store.delete(id))))
  } finally {
    database.close()
  }
}

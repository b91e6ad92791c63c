import { deleteCopies } from './held-copies.ts'
import { laidBy, layBy } from './kept-leftover.ts'
import type { KeptStore } from './kept-store.ts'
import { readCopies } from './read-copies.ts'
import { soonDone } from './soon-done.ts'

const caches = `recto${import.meta.env.BASE_URL}:`

/**
 * Deletes all that is kept of a reader: marks and settings, in every tab, the copies that were read, and what the
 * site's worker keeps of what was read. Says whether the browser let all of it be deleted within the time that
 * it is waited for; what it was asked to delete it may still.
 */
export async function deleteKept(store: KeptStore): Promise<boolean> {
  // What is being written would come after.
  await store.sync()
  store.forgetAll()
  for (const [name] of laidBy(`${store.name}:`)) layBy(name, {})
  const done = [deleteDatabase(store.name), deleteCopies(readCopies()), deleteCaches()]
  const results = await Promise.allSettled(done.map(soonDone))
  return results.every((result) => result.status === 'fulfilled' && result.value)
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

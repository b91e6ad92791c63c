import { promisifyRequest } from 'idb-keyval'
import type { Kept } from '../kept/kept.ts'
import { pages } from './kept-database.ts'
import { pagesOf, readPage, together } from './kept-pages.ts'

/** So many parts of what is kept, of so many, can't be read. */
export type Damage = { parts: number; of: number }

type Read = {
  kept: Kept
  damage: Damage
  /** Deletes, of the parts that couldn't be read, those that a change is to be written to, if they still can't be. */
  makeWay: (change: Kept) => Promise<void>
}

/**
 * Reads page by page what can't be read as a whole: one value that a browser can't give has it give none. What
 * can't be read stays where it is until its place is needed: another browser, or this one at another time, may
 * read it. Fails where it isn't pages that are at fault.
 */
export async function readDamaged(database: IDBDatabase): Promise<Read> {
  const store = () => database.transaction(pages).objectStore(pages)
  const keys = await promisifyRequest(store().getAllKeys())
  const damaged = new Set<string>()
  const read = await Promise.all(
    keys.map(async (key) => {
      try {
        // In a transaction of its own, since it takes others along where it fails.
        return [readPage(key, await promisifyRequest<unknown>(store().get(key)))]
      } catch (error) {
        if (!isOfPage(error)) throw error
        damaged.add(JSON.stringify(key))
        return []
      }
    }),
  )
  const makeWay = async (change: Kept) => {
    for (const { group, start } of pagesOf(change)) {
      const key = [group, start]
      const name = JSON.stringify(key)
      if (!damaged.has(name)) continue
      // What has become readable since, or was written by another tab, stays.
      await deleteUnreadable(database, key)
      damaged.delete(name)
    }
  }
  return {
    kept: together(read.flat()),
    damage: { parts: damaged.size, of: keys.length },
    makeWay,
  }
}

/** Whether it isn't the database that fails: that was closed, or its process ended. */
function isOfPage(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown }
  return name !== 'AbortError' && name !== 'InvalidStateError'
}

async function deleteUnreadable(database: IDBDatabase, key: IDBValidKey): Promise<void> {
  const transaction = database.transaction(pages, 'readwrite')
  const store = transaction.objectStore(pages)
  const request = store.get(key)
  request.onerror = (event) => {
    event.preventDefault()
    event.stopPropagation()
    store.delete(key)
  }
  await promisifyRequest(transaction)
}

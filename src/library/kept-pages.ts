import { type Fields, type Kept, type KeptThings, mergeThings, soundThings } from '../kept/kept.ts'
import { promisifyRequest } from 'idb-keyval'
import { pages } from './kept-database.ts'

/** Things whose keys begin with the same so many letters share a page: of 100,000 articles about a hundred. */
const startLength = 2

/** Reads all that is kept, as far as it is sound. */
export async function readPages(database: IDBDatabase): Promise<Kept> {
  const store = database.transaction(pages).objectStore(pages)
  const [keys, all] = await Promise.all([
    promisifyRequest(store.getAllKeys()),
    promisifyRequest<unknown[]>(store.getAll()),
  ])
  return together(keys.map((key, at) => readPage(key, all[at])))
}

/** What a page holds that lies under a key, as far as it is sound. */
export function readPage(key: IDBValidKey, page: unknown): PageThings {
  const [group] = key as [group: string, start: string]
  return { group, things: soundThings(page) }
}

/**
 * Merges a change into what is kept, all of it or nothing; what another tab has written meanwhile stays.
 * Returns the pages that were written, with whatever they hold now.
 */
export async function writePages(database: IDBDatabase, change: Kept): Promise<Kept> {
  const transaction = database.transaction(pages, 'readwrite')
  const store = transaction.objectStore(pages)
  const write = async ({ group, start, things }: Page) => {
    const before = await promisifyRequest<unknown>(store.get([group, start]))
    const page = mergeThings(soundThings(before), things)
    await promisifyRequest(store.put(page, [group, start]))
    return { group, things: page }
  }
  const done = promisifyRequest(transaction)
  const [written] = await Promise.all([Promise.all(pagesOf(change).map(write)), done])
  return together(written)
}

type PageThings = { group: string; things: KeptThings }

/** What pages hold in all, of which none has what is another's. */
export function together(pages: readonly PageThings[]): Kept {
  // A group may be named as what every object has.
  const groups = Object.create(null) as Record<string, Record<string, Fields>>
  for (const { group, things } of pages) Object.assign((groups[group] ??= {}), things)
  return groups
}

type Page = PageThings & { start: string }

/** A change by the pages that it is written to. */
export function pagesOf(change: Kept): Page[] {
  const byName = new Map<string, Page & { things: Record<string, Fields> }>()
  for (const [group, things] of Object.entries(change))
    for (const [key, fields] of Object.entries(things)) {
      const start = key.slice(0, startLength)
      const name = JSON.stringify([group, start])
      const page = byName.get(name) ?? { group, start, things: {} }
      page.things[key] = fields
      byName.set(name, page)
    }
  return [...byName.values()]
}

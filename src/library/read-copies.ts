import { promisifyRequest, type UseStore } from 'idb-keyval'
import { openKeptDatabase } from './kept-database.ts'

/**
 * A cached text as a reader has read it, and when they opened it last, in milliseconds since 1970; null is one
 * that was too long to be held.
 */
export type ReadCopy = { fingerprint: number; at: number; text: string | null }

/** The texts of so many articles are held, those that were opened last. */
export const mostCopies = 300

/**
 * A text of more letters isn't held. Some 10,000 words: to compare two of those takes a desk's machine a third of a
 * second, and a page answers nothing meanwhile; 300 of them are 36 MB, of articles as they are some 3.
 */
const mostLetters = 60_000

/** The object store that they lie in. */
const storeName = 'copies'

/** The key of one: when it was opened, and its article's key. Another reader may have put something else there. */
type Place = [order: number, ...key: IDBValidKey[]]

/** Whether a key has its place in the order; others are let be. */
function isPlace(key: IDBValidKey): key is Place {
  return Array.isArray(key) && typeof key[0] === 'number'
}

/**
 * Holds the cached texts of articles that were read, so that a later copy can be set beside what was read. They are
 * held in this browser alone, each under when it was opened (later than the others, though the clock was set back)
 * and its article's key. Everything fails where there is no storage to be had, or no room in it.
 */
export class ReadCopies {
  readonly #name: string
  readonly #most: number
  #database: Promise<IDBDatabase> | null = null

  /** `name` is of a database of its own. */
  constructor(name: string, most = mostCopies) {
    this.#name = name
    this.#most = most
  }

  /** Gives what `act` makes of the place where they lie. */
  readonly store: UseStore = async (mode, act) => {
    this.#database ??= this.#open().catch((error: unknown) => {
      this.#database = null
      throw error
    })
    const database = await this.#database
    return act(database.transaction(storeName, mode).objectStore(storeName))
  }

  /** A database that the browser has and can't open is made anew: there is more to read, and to hold of it. */
  async #open(): Promise<IDBDatabase> {
    const open = () => openKeptDatabase(this.#name, () => (this.#database = null), storeName)
    return open().catch(async (error: unknown) => {
      if (Object(error).name !== 'UnknownError') throw error
      await promisifyRequest(indexedDB.deleteDatabase(this.#name))
      return open()
    })
  }

  /**
   * Takes note that a text is opened. Where another was read before it, that is returned, and stays the one that
   * was read until the present one is held; else the present one is held.
   */
  async open(key: string, copy: ReadCopy): Promise<ReadCopy | null> {
    const places = await this.#places()
    const place = places.findLast(([, held]) => held === key)
    // What can't be read is put anew.
    const read = place
      ? copyIn(await this.#ask<unknown>((store) => store.get(place)).catch(() => null))
      : null
    const isAnother = read !== null && read.fingerprint !== copy.fingerprint
    await this.#put(key, copy.at, isAnother ? read : copy, places)
    return isAnother ? read : null
  }

  /** Holds a text as the one that was read. */
  async hold(key: string, copy: ReadCopy): Promise<void> {
    await this.#put(key, copy.at, copy, await this.#places())
  }

  #ask<T>(what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return this.store('readonly', (store) => promisifyRequest(what(store)))
  }

  /** In their order, which is that in which they were opened. */
  async #places(): Promise<Place[]> {
    return (await this.#ask((store) => store.getAllKeys())).filter(isPlace)
  }

  async #put(key: string, at: number, copy: ReadCopy, places: readonly Place[]): Promise<void> {
    const last = isTooLong(copy) ? { ...copy, text: null } : copy
    const order = Math.max(at, (places.at(-1)?.[0] ?? 0) + 1)
    await this.store('readwrite', (store) => {
      for (const [nth, place] of places.entries())
        if (place[1] === key || nth < places.length - this.#most + 1) store.delete(place)
      store.put({ last }, [order, key])
      return promisifyRequest(store.transaction)
    })
  }
}

/** Whether a text is too long to be held, and to be compared with another while a reader waits. */
export function isTooLong({ text }: ReadCopy): boolean {
  return text === null || text.length > mostLetters
}

/** Opened when it is first asked for. */
let copies: ReadCopies | undefined

/** What is held of the site's articles. */
export function readCopies(): ReadCopies {
  return (copies ??= new ReadCopies(`recto${import.meta.env.BASE_URL}copies`))
}

/** What is held, as far as it is sound: what lies in a browser may be damaged. */
function copyIn(value: unknown): ReadCopy | null {
  const { last } = Object(value) as Record<string, unknown>
  const { fingerprint, at, text } = Object(last) as Record<string, unknown>
  const isSound =
    typeof fingerprint === 'number' &&
    typeof at === 'number' &&
    (typeof text === 'string' || text === null)
  return isSound ? (last as ReadCopy) : null
}

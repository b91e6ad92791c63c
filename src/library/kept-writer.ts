import { type Kept, mergeKept } from '../kept/kept.ts'
import { faultOf, type KeptFault, openKeptDatabase } from './kept-database.ts'
import { laidBy, layBy } from './kept-leftover.ts'
import { readPages, writePages } from './kept-pages.ts'

type Listener = {
  /** Hears what the storage holds, whenever it was opened or written. */
  onRead: (kept: Kept) => void
  /** Hears why nothing lasts, or null as soon as it does again. */
  onFault: (fault: KeptFault | null) => void
}

/**
 * Brings what is kept into the browser's storage, one change after the other. What can't be written
 * waits here, for as long as the page lives, and is tried again with the next change.
 */
export class KeptWriter {
  readonly #name: string
  /** Where this page lays by what isn't written when it is left. */
  readonly #leftover: string
  readonly #listener: Listener
  readonly #layBy: () => void
  #database: Promise<IDBDatabase> | null = null
  #waiting: Kept = {}
  #atWork: Kept = {}
  #writing: Promise<void> | null = null

  constructor(name: string, listener: Listener) {
    this.#name = name
    this.#leftover = `${name}:${crypto.getRandomValues(new Uint32Array(1))}`
    this.#listener = listener
    this.#layBy = () => layBy(this.#leftover, mergeKept(this.#atWork, this.#waiting))
    window.addEventListener('pagehide', this.#layBy)
  }

  /** Reads what is kept, and writes what waits. Settles when nothing more can be done. */
  write(change: Kept = {}): Promise<void> {
    this.#waiting = mergeKept(this.#waiting, change)
    return (this.#writing ??= this.#writeAll().finally(() => (this.#writing = null)))
  }

  /** Lets go of what waits to be written. */
  forget(): void {
    this.#waiting = {}
  }

  async close(): Promise<void> {
    window.removeEventListener('pagehide', this.#layBy)
    await this.#writing
    await this.#database?.then((database) => database.close()).catch(() => {})
    this.#database = null
  }

  async #writeAll(): Promise<void> {
    try {
      const database = await this.#open()
      while (Object.keys(this.#waiting).length > 0) {
        ;[this.#atWork, this.#waiting] = [this.#waiting, {}]
        this.#listener.onRead(await writePages(database, this.#atWork))
        this.#atWork = {}
      }
      this.#listener.onFault(null)
    } catch (error) {
      ;[this.#atWork, this.#waiting] = [{}, mergeKept(this.#atWork, this.#waiting)]
      this.#listener.onFault(faultOf(error))
    }
  }

  async #open(): Promise<IDBDatabase> {
    this.#database ??= (async () => {
      const database = await openKeptDatabase(this.#name, () => (this.#database = null))
      this.#listener.onRead(await readPages(database))
      for (const { name, change } of laidBy(`${this.#name}:`)) {
        // It counts, whether or not there is room for it.
        this.#listener.onRead(change)
        await writePages(database, change)
        layBy(name, {})
      }
      return database
    })()
    return this.#database.catch((error: unknown) => {
      this.#database = null
      throw error
    })
  }
}

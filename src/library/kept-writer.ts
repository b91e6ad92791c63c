import { type Kept, mergeKept } from '../kept/kept.ts'
import { faultOf, type KeptDatabase, type KeptFault, openKeptDatabase } from './kept-database.ts'
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
  readonly #listener: Listener
  #database: Promise<KeptDatabase> | null = null
  #waiting: Kept = {}
  #writing: Promise<void> | null = null

  constructor(name: string, listener: Listener) {
    this.#name = name
    this.#listener = listener
  }

  /** Reads what is kept, and writes what waits. Settles when nothing more can be done. */
  write(change: Kept = {}): Promise<void> {
    this.#waiting = mergeKept(this.#waiting, change)
    return (this.#writing ??= this.#writeAll().finally(() => (this.#writing = null)))
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#database?.then((database) => database.close()).catch(() => {})
    this.#database = null
  }

  async #writeAll(): Promise<void> {
    try {
      const database = await this.#open()
      while (Object.keys(this.#waiting).length > 0) {
        const change = this.#waiting
        this.#waiting = {}
        await writePages(database, change).then(this.#listener.onRead, (error: unknown) => {
          this.#waiting = mergeKept(change, this.#waiting)
          throw error
        })
      }
      this.#listener.onFault(null)
    } catch (error) {
      this.#listener.onFault(faultOf(error))
    }
  }

  async #open(): Promise<KeptDatabase> {
    this.#database ??= (async () => {
      const database = await openKeptDatabase(this.#name, () => (this.#database = null))
      this.#listener.onRead(await readPages(database))
      return database
    })()
    return this.#database.catch((error: unknown) => {
      this.#database = null
      throw error
    })
  }
}

import { type Kept, mergeKept } from '../kept/kept.ts'
import type { Damage } from './damaged-pages.ts'
import { openKeptDatabase } from './kept-database.ts'
import type { KeptFault } from './kept-fault.ts'
import { changeOf, laidBy, layBy, removeTaken } from './kept-leftover.ts'
import { readPages, writePages } from './kept-pages.ts'

type Listener = {
  /** Hears what the storage holds, whenever it was opened or written. */
  onRead: (kept: Kept) => void
  /** Hears why nothing lasts, or null as soon as it does again. */
  onFault: (fault: KeptFault | null) => void
  /** Hears how much of what the storage holds can't be read. */
  onDamage: (damage: Damage) => void
}

/**
 * Brings what is kept into the browser's storage, one change after the other. What can't be written
 * waits here, laid by for the pages to come, and is tried again with the next change.
 */
export class KeptWriter {
  readonly #name: string
  /** Where this page lays by what isn't written. */
  readonly #leftover: string
  /** What other pages had laid by and waits here now. */
  readonly #taken: ReturnType<typeof laidBy>
  readonly #listener: Listener
  #database: Promise<IDBDatabase> | null = null
  #makeWay: ((change: Kept) => Promise<void>) | undefined
  #waiting: Kept
  #atWork: Kept = {}
  #writing: Promise<void> | null = null
  /** Whether the page is left: it may be gone the next moment, or lie there for whoever comes back. */
  #isLeft = false
  /** Another whenever all was let go of: what storage answers to an earlier one is no longer kept. */
  #era = 0

  constructor(name: string, listener: Listener) {
    this.#name = name
    this.#leftover = `${name}:${crypto.getRandomValues(new Uint32Array(1))}`
    this.#listener = listener
    this.#taken = laidBy(name)
    this.#waiting = changeOf(this.#taken)
    // It counts, whether or not there is room for it.
    listener.onRead(this.#waiting)
    window.addEventListener('pagehide', this.#leave)
    window.addEventListener('pageshow', this.#comeBack)
  }

  readonly #leave = () => {
    this.#isLeft = true
    this.layBy()
  }

  readonly #comeBack = () => void (this.#isLeft = false)

  /** Lays by what waits, if anything does, and says whether the pages to come will find it. */
  readonly layBy = (): boolean => {
    const isLaidBy = layBy(this.#leftover, mergeKept(this.#atWork, this.#waiting))
    if (isLaidBy) removeTaken(this.#taken.splice(0))
    return isLaidBy
  }

  /** Reads what is kept, and writes what waits. Settles when nothing more can be done. */
  write(change: Kept = {}): Promise<void> {
    this.#waiting = mergeKept(this.#waiting, change)
    // What others keep as the page is left comes after: who hears of that first, no page can say.
    if (this.#isLeft) this.layBy()
    return (this.#writing ??= this.#writeAll().finally(() => (this.#writing = null)))
  }

  /** Lets go of what waits to be written or is being so, and of what is being read. */
  forget(): void {
    this.#waiting = this.#atWork = {}
    this.#era++
  }

  async close(): Promise<void> {
    window.removeEventListener('pagehide', this.#leave)
    window.removeEventListener('pageshow', this.#comeBack)
    await this.#writing
    await this.#database?.then((database) => database.close()).catch(() => {})
    this.#database = null
  }

  async #writeAll(): Promise<void> {
    let fault: { cause: unknown } | null = null
    try {
      const database = await this.#open()
      while (Object.keys(this.#waiting).length > 0) {
        ;[this.#atWork, this.#waiting] = [this.#waiting, {}]
        const hear = this.#hearing()
        await this.#makeWay?.(this.#atWork)
        hear(await writePages(database, this.#atWork))
        this.#atWork = {}
      }
    } catch (cause) {
      ;[this.#atWork, this.#waiting] = [{}, mergeKept(this.#atWork, this.#waiting)]
      fault = { cause }
    }
    const isLaidBy = this.layBy()
    this.#listener.onFault(fault && { ...fault, isLaidBy })
  }

  async #open(): Promise<IDBDatabase> {
    this.#database ??= (async () => {
      this.#makeWay = undefined
      const hear = this.#hearing()
      const database = await openKeptDatabase(this.#name, () => (this.#database = null))
      const kept = await readPages(database).catch((error: unknown) =>
        this.#readDamaged(database).catch(() => {
          throw error
        }),
      )
      hear(kept)
      return database
    })()
    return this.#database.catch((error: unknown) => {
      this.#database = null
      throw error
    })
  }

  /**
   * Hears what storage holds, unless all of it was let go of since it was asked. In a turn of its own: where who hears
   * fails, that is no fault of storage's, and has nothing written again.
   */
  #hearing(): (kept: Kept) => void {
    const era = this.#era
    return (kept) =>
      queueMicrotask(() => {
        if (era === this.#era) this.#listener.onRead(kept)
      })
  }

  async #readDamaged(database: IDBDatabase): Promise<Kept> {
    const code = await import('./damaged-pages.ts')
    const { kept, damage, makeWay } = await code.readDamaged(database)
    this.#makeWay = makeWay
    queueMicrotask(() => this.#listener.onDamage(damage))
    return kept
  }
}

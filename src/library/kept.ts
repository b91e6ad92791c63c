import { createContext, useContext, useSyncExternalStore } from 'react'
import { type ArticleState, articleState } from '../kept/article-state.ts'
import type { KeptStore } from './kept-store.ts'

type Act = (store: KeptStore) => void

type Open = (changed: () => void) => Promise<KeptStore>

/** How long after its code couldn't be had it is asked for again, in milliseconds. */
const pause = 3000

/**
 * The way to what the reader keeps, which is opened when the page has been painted or something is to
 * be kept, whichever comes first.
 */
export class KeptHandle {
  readonly #open: Open
  readonly #listeners = new Set<() => void>()
  /** What is to be done to it once it is open, in the order in which it was asked for. */
  readonly #waiting: Act[] = []
  #opening: Promise<KeptStore> | null = null
  /** Null until it is open. */
  store: KeptStore | null = null

  constructor(open: Open) {
    this.#open = open
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Opens it, if it isn't open. Fails if its code can't be fetched, and can then be asked again. */
  open(): Promise<KeptStore> {
    this.#opening ??= this.#open(this.#tell).then(
      (store) => {
        this.store = store
        // One that fails is no other's fault, nor that of opening it.
        for (const act of this.#waiting.splice(0)) queueMicrotask(() => act(store))
        this.#tell()
        return store
      },
      (error: unknown) => {
        this.#opening = null
        throw error
      },
    )
    return this.#opening
  }

  /** Does something to what is kept, soon, or as soon as its code can be fetched. */
  act(act: Act): void {
    if (this.store) void this.open().then(act)
    else if (this.#waiting.push(act) === 1) this.#openInTime()
  }

  #openInTime(): void {
    this.open().catch(() => setTimeout(() => this.#openInTime(), pause))
  }

  readonly #tell = () => {
    for (const listener of this.#listeners) listener()
  }
}

/** Where nothing can be kept: on a page that is written ahead. */
export const nowhere = new KeptHandle(() => new Promise(() => {}))

export const KeptContext = createContext(nowhere)

export function useKeptHandle(): KeptHandle {
  return useContext(KeptContext)
}

/** Something of what is kept, null while that isn't open; `look` gives the same until it is another. */
export function useKept<T>(look: (store: KeptStore) => T): T | null {
  const handle = useKeptHandle()
  return useSyncExternalStore(
    handle.subscribe,
    () => (handle.store ? look(handle.store) : null),
    () => null,
  )
}

/** What is kept of an article; null until that is known. */
export function useArticleState(id: string): ArticleState | null {
  const fields = useKept((store) => store.fieldsOf(id) ?? untouched)
  return fields && articleState(fields)
}

const untouched = {}

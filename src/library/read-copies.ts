import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval'

/** A cached text as a reader has opened it, and when, in milliseconds since 1970. */
export type ReadCopy = { fingerprint: number; at: number; text: string }

/** The text that was opened last, and the one before it that was another. */
type Held = { last: ReadCopy; before: ReadCopy | null }

/** The texts of so many articles are held, those that were opened last: a few megabytes. */
const mostCopies = 300

/**
 * Holds the cached texts of articles that were opened, so that a later copy can be set beside what was
 * read. They are held in this browser alone, each under when it was opened and its article's key.
 */
export class ReadCopies {
  readonly #store: UseStore
  readonly #most: number

  /** `name` is of a database of its own. */
  constructor(name: string, most = mostCopies) {
    this.#store = createStore(name, 'copies')
    this.#most = most
  }

  /**
   * Takes note of a text that was opened, and returns the text as it was opened before, if it was another and
   * is still held. Fails where there is no storage to be had, or no room in it.
   */
  async note(key: string, copy: ReadCopy): Promise<ReadCopy | null> {
    // In their order, which is that in which they were opened.
    const places = await keys<[at: number, key: string]>(this.#store)
    const place = places.findLast(([, held]) => held === key)
    const held = place ? heldIn(await get(place, this.#store)) : null
    const isSame = held?.last.fingerprint === copy.fingerprint
    const before = isSame ? held.before : (held?.last ?? null)
    await set([copy.at, key], { last: copy, before } satisfies Held, this.#store)
    const old = places.filter(
      (other, nth) => other[1] === key || nth < places.length - this.#most + 1,
    )
    await Promise.all(old.filter(([at]) => at !== copy.at).map((one) => del(one, this.#store)))
    return before
  }
}

/** What is held, as far as it is sound: what lies in a browser may be damaged. */
function heldIn(value: unknown): Held | null {
  const { last, before } = Object(value) as Record<string, unknown>
  return isCopy(last) ? { last, before: isCopy(before) ? before : null } : null
}

function isCopy(value: unknown): value is ReadCopy {
  const { fingerprint, at, text } = Object(value) as Record<string, unknown>
  return typeof fingerprint === 'number' && typeof at === 'number' && typeof text === 'string'
}

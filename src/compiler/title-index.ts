import { firstNotBefore } from '../bundle/first-not-before.ts'
import { addToGroup } from './add-to-group.ts'
import { handleKey } from './handle-key.ts'

/** A title of the collection as it is looked up; equal titles have equal keys. */
type Titled = {
  key: string
  /** For a title cut by "…", what stands before it: the key of the whole title begins so. */
  stem: string | null
  handle: string | null
  source: string | null
}

/** Fewer characters than this before the "…" fit too many titles to mean one. */
const shortestPrefix = 12

/** Pages cut titles sooner than this. Every length of a cut title is looked for, so that there may not be ever more. */
const longestPrefix = 500

/** Of more titles than this that begin alike no one is meant, whatever their handles. */
const mostAlike = 50

/**
 * Finds what a title names: the same title after normalising, of the same source where several
 * share it; else, where either title is cut by "…", the one title that begins alike, if just one does.
 * A title of another handle is never the one; one without a handle may be anybody's.
 * Lookups cost a binary search, so a collection of any size is resolved in n log n.
 */
export class TitleIndex<T extends Titled> {
  readonly #byKey = new Map<string, T[]>()
  readonly #sortedKeys: string[]
  readonly #byStem = new Map<string, T[]>()
  readonly #stemLengths: readonly number[]

  constructor(titled: Iterable<T>) {
    for (const item of titled) {
      addToGroup(this.#byKey, item.key, item)
      const { stem } = item
      if (stem !== null && stem.length >= shortestPrefix && stem.length <= longestPrefix)
        addToGroup(this.#byStem, stem, item)
    }
    this.#sortedKeys = [...this.#byKey.keys()].sort()
    const lengths = [...this.#byStem.keys()].map((stem) => stem.length)
    this.#stemLengths = [...new Set(lengths)].sort((a, b) => b - a)
  }

  /** The item that a title names, or null for none or more than one. */
  find({ key, stem, handle, source }: Titled): T | null {
    const sharers = this.#byKey.get(key)
    if (sharers) return sharers.find((item) => item.source === source) ?? sharers[0]!
    return (
      (stem === null ? null : this.#onlyOneThatBegins(stem, handle)) ??
      this.#onlyOneCutFrom(key, handle)
    )
  }

  #onlyOneThatBegins(prefix: string, handle: string | null): T | null {
    if (prefix.length < shortestPrefix) return null
    const found: T[] = []
    for (let at = firstNotBefore(this.#sortedKeys, (one) => one < prefix); ; at++) {
      const key = this.#sortedKeys[at]
      if (!key?.startsWith(prefix)) return onlyOne(ofHandle(found, handle))
      for (const item of this.#byKey.get(key)!) if (found.push(item) > mostAlike) return null
    }
  }

  /** The item whose own title is cut, and is how `key` begins: the one with the longest stem. */
  #onlyOneCutFrom(key: string, handle: string | null): T | null {
    for (const length of this.#stemLengths) {
      const alike = length < key.length ? this.#byStem.get(key.slice(0, length)) : undefined
      if (alike && alike.length > mostAlike) return null
      const found = ofHandle(alike ?? [], handle)
      if (found.length > 0) return onlyOne(found)
    }
    return null
  }
}

function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? found[0]! : null
}

function ofHandle<T extends Titled>(items: readonly T[], handle: string | null): readonly T[] {
  return items.filter((item) => mayBeOf(item, handle))
}

function mayBeOf(item: Titled, handle: string | null): boolean {
  return handle === null || item.handle === null || handleKey(item.handle) === handleKey(handle)
}

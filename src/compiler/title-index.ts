import { addToGroup } from './add-to-group.ts'

/** A title of the collection as it is looked up; equal titles have equal keys. */
type Titled = {
  key: string
  /** For a title cut by "…", what stands before it: the key of the whole title begins so. */
  stem: string | null
  source: string | null
}

/** Fewer characters than this before the "…" fit too many titles to mean one. */
const shortestPrefix = 12

/**
 * Finds what a title names: the same title after normalising, of the same source where several
 * share it; else, where either title is cut by "…", the one title that begins alike, if just one does.
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
      if (item.stem !== null && item.stem.length >= shortestPrefix)
        addToGroup(this.#byStem, item.stem, item)
    }
    this.#sortedKeys = [...this.#byKey.keys()].sort()
    const lengths = [...this.#byStem.keys()].map((stem) => stem.length)
    this.#stemLengths = [...new Set(lengths)].sort((a, b) => b - a)
  }

  /** The item that a title names, or null for none or more than one. */
  find({ key, stem, source }: Titled): T | null {
    const sharers = this.#byKey.get(key)
    if (sharers) return sharers.find((item) => item.source === source) ?? sharers[0]!
    return (stem === null ? null : this.#onlyOneThatBegins(stem)) ?? this.#onlyOneCutFrom(key)
  }

  #onlyOneThatBegins(prefix: string): T | null {
    if (prefix.length < shortestPrefix) return null
    const at = firstNotBelow(this.#sortedKeys, prefix)
    const key = this.#sortedKeys[at]
    if (!key?.startsWith(prefix) || this.#sortedKeys[at + 1]?.startsWith(prefix)) return null
    const sharers = this.#byKey.get(key)!
    return sharers.length === 1 ? sharers[0]! : null
  }

  /** The item whose own title is cut, and is how `key` begins: the one with the longest stem. */
  #onlyOneCutFrom(key: string): T | null {
    const stem = this.#stemLengths
      .filter((length) => length < key.length)
      .map((length) => key.slice(0, length))
      .find((start) => this.#byStem.has(start))
    const sharers = stem === undefined ? [] : this.#byStem.get(stem)!
    return sharers.length === 1 ? sharers[0]! : null
  }
}

/** The first position in a sorted list whose string is not below `wanted`. */
function firstNotBelow(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

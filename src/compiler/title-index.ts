/** A title of the collection as it is looked up: `key` compares equal for equal titles. */
type Titled = { key: string; cut: boolean; source: string | null }

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
  readonly #cutKeys: ReadonlySet<string>
  readonly #cutLengths: readonly number[]

  constructor(titled: Iterable<T>) {
    const cutKeys = new Set<string>()
    for (const item of titled) {
      const sharers = this.#byKey.get(item.key)
      if (sharers) sharers.push(item)
      else this.#byKey.set(item.key, [item])
      if (item.cut && item.key.length >= shortestPrefix) cutKeys.add(item.key)
    }
    this.#sortedKeys = [...this.#byKey.keys()].sort()
    this.#cutKeys = cutKeys
    this.#cutLengths = [...new Set([...cutKeys].map((key) => key.length))].sort((a, b) => b - a)
  }

  /** The item that a title names, or null for none or more than one. */
  find({ key, cut, source }: Titled): T | null {
    const sharers = this.#byKey.get(key)
    if (sharers) return sharers.find((item) => item.source === source) ?? sharers[0]!
    return (cut ? this.#onlyOneThatBegins(key) : null) ?? this.#cutStartOf(key)
  }

  #onlyOneThatBegins(prefix: string): T | null {
    if (prefix.length < shortestPrefix) return null
    const at = firstNotBelow(this.#sortedKeys, prefix)
    const key = this.#sortedKeys[at]
    if (!key?.startsWith(prefix) || this.#sortedKeys[at + 1]?.startsWith(prefix)) return null
    const sharers = this.#byKey.get(key)!
    return sharers.length === 1 ? sharers[0]! : null
  }

  /** The item whose own title is cut, and is how `key` begins: the longest such start. */
  #cutStartOf(key: string): T | null {
    const start = this.#cutLengths
      .filter((length) => length < key.length)
      .map((length) => key.slice(0, length))
      .find((start) => this.#cutKeys.has(start))
    const sharers = start === undefined ? [] : this.#byKey.get(start)!
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

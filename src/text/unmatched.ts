import { timesOf } from './times-of.ts'

/**
 * What of two lists has no equal in the other, one set against one, as often as each stands there. What
 * has one key has the same equals, and is looked for in vain once.
 */
export function unmatched<T>(
  a: readonly T[],
  b: readonly T[],
  areEqual: (one: T, other: T) => boolean,
  keyOf: (one: T) => string,
): [T[], T[]] {
  const left = b.slice()
  const inVain = new Set<string>()
  const onlyA = a.filter((one) => {
    const key = keyOf(one)
    if (inVain.has(key)) return true
    const at = left.findIndex((other) => areEqual(one, other))
    if (at < 0) {
      inVain.add(key)
      return true
    }
    left.splice(at, 1)
    return false
  })
  return [onlyA, left]
}

/** The same by keys, for lists of any length. */
export function unmatchedByKey<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (one: T) => string,
): [T[], T[]] {
  const times = (list: readonly T[]) => timesOf(list.map(keyOf))
  const lone = (list: readonly T[], left: Map<string, number>) =>
    list.filter((one) => {
      const count = left.get(keyOf(one)) ?? 0
      left.set(keyOf(one), count - 1)
      return count <= 0
    })
  return [lone(a, times(b)), lone(b, times(a))]
}

/**
 * The same where one equals another if a key of the one is a key of the other: at a cost that grows with
 * the keys, in whatever order they come.
 */
export function unmatchedBySharedKey<T>(
  a: readonly T[],
  b: readonly T[],
  keysOfA: (one: T) => readonly string[],
  keysOfB: (other: T) => readonly string[],
): [T[], T[]] {
  const places = new Map<string, { all: number[]; next: number }>()
  for (const [at, other] of b.entries())
    for (const key of keysOfB(other)) {
      const known = places.get(key)
      if (known) known.all.push(at)
      else places.set(key, { all: [at], next: 0 })
    }
  const taken = new Set<number>()
  const firstLeft = (key: string) => {
    const known = places.get(key)
    if (!known) return Infinity
    while (taken.has(known.all[known.next]!)) known.next++
    return known.all[known.next] ?? Infinity
  }
  const onlyA = a.filter((one) => {
    const at = Math.min(...keysOfA(one).map(firstLeft))
    if (at === Infinity) return true
    taken.add(at)
    return false
  })
  return [onlyA, b.filter((_, at) => !taken.has(at))]
}

/**
 * Pairs of places whose keys are the same, so that runs of them stay together: keys met once on
 * either side first, then what lies next to a pair, from the ends of both texts too, then the n-th
 * leftover of a key with the n-th (P. Heckel, "A technique for isolating differences between
 * files", 1978). Linear in the number of keys. Returns each original place's cached one, or -1.
 */
export function pairSame(original: readonly string[], cached: readonly string[]): Int32Array {
  const pairOf = new Int32Array(original.length).fill(-1)
  const taken = new Uint8Array(cached.length)
  const pair = (a: number, b: number) => {
    pairOf[a] = b
    taken[b] = 1
  }
  const places = new Map<string, { a: number[]; b: number[] }>()
  const placesOf = (key: string) => {
    let found = places.get(key)
    if (!found) places.set(key, (found = { a: [], b: [] }))
    return found
  }
  for (const [a, key] of original.entries()) placesOf(key).a.push(a)
  for (const [b, key] of cached.entries()) placesOf(key).b.push(b)
  for (const { a, b } of places.values()) if (a.length === 1 && b.length === 1) pair(a[0]!, b[0]!)

  const extend = (a: number, b: number) => {
    if (pairOf[a] === -1 && taken[b] === 0 && original[a] === cached[b]) pair(a, b)
  }
  extend(0, 0)
  for (let a = 1; a < original.length; a++) if (pairOf[a - 1]! >= 0) extend(a, pairOf[a - 1]! + 1)
  extend(original.length - 1, cached.length - 1)
  for (let a = original.length - 2; a >= 0; a--)
    if (pairOf[a + 1]! > 0) extend(a, pairOf[a + 1]! - 1)

  for (const { a, b } of places.values()) {
    const freeA = a.filter((place) => pairOf[place] === -1)
    const freeB = b.filter((place) => taken[place] === 0)
    for (let nth = 0; nth < Math.min(freeA.length, freeB.length); nth++)
      pair(freeA[nth]!, freeB[nth]!)
  }
  return pairOf
}

/** A source of chance that is the same on every machine. */
export type Random = {
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number
  pick: <T>(from: readonly T[]) => T
  chance: (share: number) => boolean
  /** A number around `median`, long-tailed to the right as the lengths of texts are. */
  around: (median: number, spread: number) => number
}

/** Mulberry32, numbers from 0 up to 1: small, and the same on every machine. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Mulberry32 over a few numbers, so that each article has chance of its own. */
export function randomOf(...seeds: number[]): Random {
  const unit = mulberry32(
    seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + 0x7f4a7c15, 17),
  )
  const below = (limit: number) => Math.floor(unit() * limit)
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    chance: (share) => unit() < share,
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
      return median * Math.exp(spread * normal)
    },
  }
}

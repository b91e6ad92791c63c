import { isFunctionWord } from './function-words.ts'
import { timesOf } from './times-of.ts'

/**
 * The places in `a` of words that say something and stand once in each of two wordings, though not in each
 * other's place: `aligned` are the places that belong together. Words are by their keys.
 */
export function movedKeys(
  a: readonly string[],
  b: readonly string[],
  aligned: readonly [number, number][],
): number[] {
  const partnered = new Set(aligned.map(([i]) => i))
  const [inA, inB] = [timesOf(a), timesOf(b)]
  return a.flatMap((key, at) => {
    if (partnered.has(at) || inA.get(key) !== 1 || inB.get(key) !== 1) return []
    return /[\p{L}\p{N}]/u.test(key) && !isFunctionWord(key) ? [at] : []
  })
}

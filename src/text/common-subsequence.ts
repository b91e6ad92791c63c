import { diffArrays } from 'diff'

/**
 * The places of a longest common subsequence of two lists, as pairs rising on both sides; undefined where
 * more than `mostEdits` edits lie between them (Myers 1986).
 */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
  mostEdits = Infinity,
): [number, number][] | undefined {
  const parts = diffArrays(a.slice(), b.slice(), { maxEditLength: mostEdits })
  if (!parts) return undefined
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let off = 0; off < count; off++) pairs.push([i + off, j + off])
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'

/** How long the longest common subsequence of two lists is, by the table of all their beginnings. */
function lengthOfLongest(a: readonly string[], b: readonly string[]): number {
  let above = Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const row = [0]
    for (const [j, other] of b.entries())
      row.push(one === other ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!))
    above = row
  }
  return above.at(-1)!
}

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 })

describe('commonSubsequence', () => {
  it('pairs what is the same, rising on both sides, and as much of it as can be', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pairs = commonSubsequence(a, b)!
        expect(pairs).toHaveLength(lengthOfLongest(a, b))
        let last: [number, number] = [-1, -1]
        for (const [i, j] of pairs) {
          expect(a[i]).toBe(b[j])
          expect(Math.min(i - last[0], j - last[1])).toBeGreaterThan(0)
          last = [i, j]
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives up beyond so many edits, and no sooner', () => {
    fc.assert(
      fc.property(list, list, fc.nat(20), (a, b, most) => {
        const edits = a.length + b.length - 2 * lengthOfLongest(a, b)
        expect(commonSubsequence(a, b, most) !== undefined).toBe(edits <= most)
      }),
      { numRuns: 1000 },
    )
  })
})

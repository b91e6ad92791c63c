import { findingKinds, strengths } from './coded-names.ts'
import type { Claim } from './evidence.ts'
import { folded, NumberReader, packNumbers } from './packed-numbers.ts'

/**
 * The claims of a summary as they travel, all in numbers, one after another:
 *
 *     claim    gap, length, strength, how many passages, the passages, how many doubts, the doubts
 *     passage  text, gap from the passage before (of whatever claim and text), length
 *     doubt    kind, gap from the claim's start, length
 *
 * Gaps are folded; a claim's is counted from the end of the claim before.
 */
export type PackedClaims = string

export function packClaims(claims: readonly Claim[]): PackedClaims {
  const numbers: number[] = []
  let [at, atPassage] = [0, 0]
  for (const { from, to, strength, passages, doubts } of claims) {
    numbers.push(folded(from - at), to - from, strengths.indexOf(strength), passages.length)
    for (const passage of passages) {
      numbers.push(passage.text, folded(passage.from - atPassage), passage.to - passage.from)
      atPassage = passage.to
    }
    numbers.push(doubts.length)
    for (const doubt of doubts)
      numbers.push(
        findingKinds.indexOf(doubt.kind),
        folded(doubt.from - from),
        doubt.to - doubt.from,
      )
    at = to
  }
  return packNumbers(numbers)
}

export function unpackClaims(packed: PackedClaims): Claim[] {
  const numbers = new NumberReader(packed)
  const claims: Claim[] = []
  let [at, atPassage] = [0, 0]
  while (!numbers.isDone) {
    const from = at + numbers.nextSigned()
    const to = (at = from + numbers.next())
    const strength = strengths[numbers.next()]!
    const passages = numbers.list(() => {
      const text = numbers.next()
      const start = atPassage + numbers.nextSigned()
      atPassage = start + numbers.next()
      return { text, from: start, to: atPassage }
    })
    const doubts = numbers.list(() => {
      const kind = findingKinds[numbers.next()]!
      const start = from + numbers.nextSigned()
      return { kind, from: start, to: start + numbers.next() }
    })
    claims.push({ from, to, strength, passages, doubts })
  }
  return claims
}

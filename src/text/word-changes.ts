import { commonSubsequence } from './common-subsequence.ts'
import { heaviestIncreasing } from './heaviest-increasing.ts'
import { pairSame } from './same-pairs.ts'
import { swapped } from './swapped.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Words that differ: A's were replaced by B's. Either side may be empty, never both. */
export type Change = { fromA: number; toA: number; fromB: number; toB: number }

/** A stretch of tokens that differs, by token numbers, half-open. */
type Gap = { fromA: number; toA: number; fromB: number; toB: number }

/** More edits than this are not searched for the fewest: that would take their number squared. */
const mostEdits = 3000

/** Which words of `a` stay, as pairs of places rising on both sides. */
function keptWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const kept = commonSubsequence(a, b, mostEdits)
  if (kept) return kept
  // Two long stretches with little in common: words met once on each side tell enough.
  const pairs = Array.from(pairSame(a, b), (j, i): [number, number] => [i, j])
  const found = pairs.filter(([, j]) => j >= 0)
  const staying = heaviestIncreasing(
    found.map(([, j]) => j),
    found.map(() => 1),
  )
  return staying.map((index) => found[index]!)
}

/** Whether so many words differ between two stretches that only those met once on each side are paired. */
export function areTooManyToPair(a: string, b: string): boolean {
  // So few letters can't be more words.
  if (a.length + b.length <= mostEdits) return false
  const wordsOf = (text: string) => tokensOf(text).map((token) => token.folded)
  return commonSubsequence(wordsOf(a), wordsOf(b), mostEdits) === undefined
}

function gapsBetween(a: readonly Token[], b: readonly Token[]): Gap[] {
  const gaps: Gap[] = []
  let fromA = 0
  let fromB = 0
  const kept = keptWords(
    a.map((token) => token.folded),
    b.map((token) => token.folded),
  )
  for (const [i, j] of [...kept, [a.length, b.length] as const]) {
    if (i > fromA || j > fromB) gaps.push({ fromA, toA: i, fromB, toB: j })
    fromA = i + 1
    fromB = j + 1
  }
  return gaps
}

const small =
  /^(?:[^\p{L}\p{N}]+|a|an|and|are|as|at|be|by|for|from|in|is|it|its|of|on|or|that|the|this|to|was|were|with)$/iu

/** Joins gaps that only a little word or mark keeps apart, where both are larger than what stands between. */
function withoutConfetti(gaps: readonly Gap[], a: readonly Token[]): Gap[] {
  const joined: Gap[] = []
  for (const gap of gaps) {
    const last = joined.at(-1)
    const island = last ? a.slice(last.toA, gap.fromA) : []
    const size = (g: Gap) => Math.max(g.toA - g.fromA, g.toB - g.fromB)
    if (
      last &&
      island.length <= 2 &&
      island.every((token) => small.test(token.folded)) &&
      Math.min(size(last), size(gap)) >= island.length &&
      size(last) + size(gap) > 2
    ) {
      last.toA = gap.toA
      last.toB = gap.toB
    } else joined.push({ ...gap })
  }
  return joined
}

function rangeOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  length: number,
): [number, number] {
  if (from < to) return [tokens[from]!.from, tokens[to - 1]!.to]
  const place = tokens[from]?.from ?? tokens[from - 1]?.to ?? length
  return [place, place]
}

/** Works something out in one order of the sides, so that swapping them mirrors the result. */
export function inOneOrder(
  a: string,
  b: string,
  changes: readonly Change[],
  work: (a: string, b: string, changes: readonly Change[]) => Change[],
): Change[] {
  if (a <= b) return work(a, b, changes)
  return work(b, a, changes.map(swapped))
    .map(swapped)
    .sort((one, other) => one.fromA - other.fromA)
}

/**
 * What changed between two stretches of text, in order and apart, in UTF-16 units counted from
 * `offsetA` and `offsetB`. Whole words and marks; outside the changes both sides read the same,
 * typography and white space aside.
 */
export function changesBetween(a: string, b: string, offsetA = 0, offsetB = 0): Change[] {
  if (a === b) return []
  // Worked out in one order of the sides, so that swapping them mirrors the result.
  if (a > b) {
    return changesBetween(b, a, offsetB, offsetA).map(swapped)
  }
  const tokensA = tokensOf(a)
  const tokensB = tokensOf(b)
  return withoutConfetti(gapsBetween(tokensA, tokensB), tokensA).map((gap) => {
    const [fromA, toA] = rangeOf(tokensA, gap.fromA, gap.toA, a.length)
    const [fromB, toB] = rangeOf(tokensB, gap.fromB, gap.toB, b.length)
    return {
      fromA: offsetA + fromA,
      toA: offsetA + toA,
      fromB: offsetB + fromB,
      toB: offsetB + toB,
    }
  })
}

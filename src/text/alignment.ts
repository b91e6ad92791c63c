import { grownLinks } from './link-growth.ts'
import { pairSame } from './same-pairs.ts'
import { SentenceLikeness } from './sentence-likeness.ts'
import { termsOf } from './terms.ts'
import { foldedOf, tokensOf } from './tokens.ts'

/** Sentence `a` of the original and `b` of the copy belong together; likeness from 0 to 1. */
export type Link = { a: number; b: number; likeness: number }

/** Least likeness of a link. */
const least = 0.26
/** What standing at the far end of the other text takes off a pair's rank. */
const farPenalty = 0.1

/** The likest pairs of free sentences, best first, each sentence once; likes that tie by place. */
function likestPairs(
  freeA: readonly number[],
  isFreeB: (b: number) => boolean,
  likeness: SentenceLikeness,
  lengthA: number,
  lengthB: number,
): Link[] {
  const candidates = freeA.flatMap((a) =>
    likeness.partnersOf(a, isFreeB).flatMap(({ b, likeness: like }) => {
      const far = Math.abs((a + 0.5) / lengthA - (b + 0.5) / lengthB)
      return like < least ? [] : [{ a, b, likeness: like, rank: like - farPenalty * far }]
    }),
  )
  candidates.sort((x, y) => y.rank - x.rank || x.a + x.b - y.a - y.b || x.a - y.a)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  return candidates.flatMap(({ a, b, likeness: like }) => {
    if (usedA.has(a) || usedB.has(b)) return []
    usedA.add(a)
    usedB.add(b)
    return [{ a, b, likeness: like }]
  })
}

function comesBefore(one: readonly string[], other: readonly string[]): boolean {
  const differ = one.findIndex((sentence, index) => sentence !== other[index])
  if (differ < 0) return one.length <= other.length
  return differ >= other.length ? false : one[differ]! < other[differ]!
}

/**
 * Which sentences of an original and its copy belong together, by place in the original; one that
 * has several partners shows in several links. Same sentences first; of the rest the likest pairs,
 * best first, each sentence once: on redrafted essays this greedy matching beats dynamic
 * programming, which cannot cross. Then pairs grow where a sentence was split or some were joined.
 */
export function alignSentences(original: readonly string[], cached: readonly string[]): Link[] {
  // Worked out in one order of the sides, so that swapping them mirrors the links.
  if (comesBefore(original, cached)) return linksBetween(original, cached).sort(byPlace)
  return linksBetween(cached, original)
    .map(({ a, b, likeness }) => ({ a: b, b: a, likeness }))
    .sort(byPlace)
}

function byPlace(x: Link, y: Link): number {
  return x.a - y.a || x.b - y.b
}

function linksBetween(original: readonly string[], cached: readonly string[]): Link[] {
  const [tokensA, tokensB] = [original.map(tokensOf), cached.map(tokensOf)]
  const sameAs = pairSame(tokensA.map(foldedOf), tokensB.map(foldedOf))
  const same = Array.from(sameAs, (b, a) => ({ a, b, likeness: 1 })).filter(({ b }) => b >= 0)
  if (same.length === original.length || same.length === cached.length) return same
  const usedA = new Set(same.map(({ a }) => a))
  const usedB = new Set(same.map(({ b }) => b))
  const freeA = [...original.keys()].filter((a) => !usedA.has(a))
  const likeness = new SentenceLikeness(tokensA.map(termsOf), tokensB.map(termsOf))
  const pairs = likestPairs(freeA, (b) => !usedB.has(b), likeness, original.length, cached.length)
  const grown = grownLinks(pairs, likeness, (side, at) => {
    const [length, used] = side === 'a' ? [original.length, usedA] : [cached.length, usedB]
    return at >= 0 && at < length && !used.has(at)
  })
  return [...same, ...pairs, ...grown]
}

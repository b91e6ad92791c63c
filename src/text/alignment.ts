import { sentenceLikeness } from './sentence-likeness.ts'
import { tokensOf } from './tokens.ts'

/** Sentence `a` of the original and `b` of the copy belong together; likeness from 0 to 1. */
export type Link = { a: number; b: number; likeness: number }

/** Least likeness of a link. */
const least = 0.25
/** What standing at the far end of the other text takes off. */
const farPenalty = 0.15
/** How much a neighbour must add to a pair's likeness to be taken in. */
const growth = 0.05

type Candidate = Link & { rank: number }

function foldedOf(sentence: string): string {
  return tokensOf(sentence)
    .map((token) => token.folded)
    .join(' ')
}

/** Sentences that read the same on both sides, the n-th of a kind with the n-th. */
function linkSame(original: readonly string[], cached: readonly string[]): Link[] {
  const places = new Map<string, number[]>()
  for (const [b, sentence] of cached.entries()) {
    const key = foldedOf(sentence)
    const found = places.get(key)
    if (found) found.push(b)
    else places.set(key, [b])
  }
  const links: Link[] = []
  for (const [a, sentence] of original.entries()) {
    const b = places.get(foldedOf(sentence))?.shift()
    if (b !== undefined) links.push({ a, b, likeness: 1 })
  }
  return links
}

/**
 * Which sentences of an original and its copy belong together, by place in the original; one with
 * several on the other side shows as several links. Same sentences first; of the rest the likest
 * pairs, best first, each sentence once (greedy matching: on redrafted essays it beats dynamic
 * programming, which cannot cross); then a pair takes in a neighbour while its likeness rises.
 */
export function alignSentences(original: readonly string[], cached: readonly string[]): Link[] {
  const links = linkSame(original, cached)
  const partnerA = new Map(links.map((link) => [link.a, link.b]))
  const partnerB = new Map(links.map((link) => [link.b, link.a]))
  const likeness = sentenceLikeness(original, cached)
  const freeA = original.flatMap((_, a) => (partnerA.has(a) ? [] : [a]))
  const candidates: Candidate[] = []
  for (const a of freeA) {
    for (const { b, likeness: score } of likeness.candidatesOf(a, (b) => !partnerB.has(b))) {
      const far = Math.abs((a + 0.5) / original.length - (b + 0.5) / cached.length)
      candidates.push({ a, b, likeness: score, rank: score - farPenalty * far })
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.a + x.b - y.a - y.b)
  for (const { a, b, likeness: score } of candidates) {
    if (score < least || partnerA.has(a) || partnerB.has(b)) continue
    partnerA.set(a, b)
    partnerB.set(b, a)
    links.push({ a, b, likeness: score })
  }
  grow(links, partnerA, partnerB, original.length, cached.length, likeness)
  return links.sort((x, y) => x.a - y.a || x.b - y.b)
}

function grow(
  links: Link[],
  partnerA: Map<number, number>,
  partnerB: Map<number, number>,
  lengthA: number,
  lengthB: number,
  likeness: ReturnType<typeof sentenceLikeness>,
): void {
  for (const link of links.slice().sort((x, y) => y.likeness - x.likeness || x.a - y.a)) {
    if (link.likeness === 1) continue
    const groupA = [link.a]
    const groupB = [link.b]
    let best = link.likeness
    for (;;) {
      const tries: { a?: number; b?: number; likeness: number }[] = []
      const tryA = (a: number) => {
        if (groupB.length === 1 && a >= 0 && a < lengthA && !partnerA.has(a))
          tries.push({ a, likeness: likeness.between([...groupA, a], groupB) })
      }
      const tryB = (b: number) => {
        if (groupA.length === 1 && b >= 0 && b < lengthB && !partnerB.has(b))
          tries.push({ b, likeness: likeness.between(groupA, [...groupB, b]) })
      }
      tryA(Math.min(...groupA) - 1)
      tryA(Math.max(...groupA) + 1)
      tryB(Math.min(...groupB) - 1)
      tryB(Math.max(...groupB) + 1)
      const top = tries.sort((x, y) => y.likeness - x.likeness)[0]
      if (!top || top.likeness < best + growth) break
      best = top.likeness
      if (top.a !== undefined) {
        groupA.push(top.a)
        partnerA.set(top.a, link.b)
        links.push({ a: top.a, b: link.b, likeness: best })
      } else {
        groupB.push(top.b!)
        partnerB.set(top.b!, link.a)
        links.push({ a: link.a, b: top.b!, likeness: best })
      }
    }
  }
}

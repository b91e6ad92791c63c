import { fold } from './fold.ts'
import { isFunctionWord } from './function-words.ts'
import { stemOf } from './terms.ts'
import { WordGaps, type WordKind } from './word-gaps.ts'

/** Words on either side of a pair that tell whether it fits. */
const window = 3
/** Least likeness of two different words that may pair. */
const leastLikeness = 0.6
/** Least share of letters that two words have in common at their ends, where they begin differently. */
const leastOfEnds = 0.75
/** The links around a little word are looked for this far. */
const widestGap = 8

type Word = { key: string; stem: string; kind: WordKind }
type Pair = { i: number; j: number; score: number }

function wordOf(token: string): Word {
  const folded = fold(token)
  const key = folded.toLowerCase()
  const kind = !/[\p{L}\p{N}]/u.test(key) ? 'mark' : isFunctionWord(folded) ? 'little' : 'content'
  return { key, stem: stemOf(folded), kind }
}

/**
 * How alike two words are, 0 to 1: the same, the same but for endings, or spelt alike, with a long
 * beginning shared or both ends ("affected", "effected").
 */
function likeness(a: Word, b: Word): number {
  if (a.key === b.key) return 1
  if (a.kind !== 'content' || b.kind !== 'content') return 0
  if (a.stem === b.stem) return 0.9
  const shorter = Math.min(a.key.length, b.key.length)
  const longer = Math.max(a.key.length, b.key.length)
  let start = 0
  while (start < shorter && a.key[start] === b.key[start]) start++
  if (start >= 4 && start / longer >= leastLikeness) return start / longer
  let end = 0
  while (end < shorter - start && a.key.at(-1 - end) === b.key.at(-1 - end)) end++
  const share = (start + end) / longer
  return shorter >= 4 && share >= leastOfEnds ? 0.8 * share : 0
}

/** Links the words of one pair of sentences. */
class WordLinker {
  readonly partnerA: Int32Array
  private readonly partnerB: Int32Array
  private readonly a: Word[]
  private readonly b: Word[]

  constructor(a: readonly string[], b: readonly string[]) {
    this.a = a.map(wordOf)
    this.b = b.map(wordOf)
    this.partnerA = new Int32Array(a.length).fill(-1)
    this.partnerB = new Int32Array(b.length).fill(-1)
  }

  /** The links, by place in A: of words alike, and of what is left between those. */
  link(): [number, number][] {
    this.linkBestFirst((kind) => kind === 'content')
    // Twice, since little words linked at first are what the others stand beside.
    for (let round = 0; round < 2; round++) this.linkBestFirst((kind) => kind !== 'content')
    const alike = Array.from(this.partnerA, (j, i): [number, number] => [i, j])
    const gaps = new WordGaps(
      { kinds: this.a.map(({ kind }) => kind), partner: this.partnerA },
      { kinds: this.b.map(({ kind }) => kind), partner: this.partnerB },
    )
    return [...alike.filter(([, j]) => j >= 0), ...gaps.fill()].sort(
      ([i, j], [otherI, otherJ]) => i - otherI || j - otherJ,
    )
  }

  private linkBestFirst(belongs: (kind: WordKind) => boolean): void {
    const pairs: Pair[] = []
    for (const [i, a] of this.a.entries()) {
      if (this.partnerA[i] !== -1 || !belongs(a.kind)) continue
      for (const [j, b] of this.b.entries()) {
        if (this.partnerB[j] !== -1 || !belongs(b.kind)) continue
        const like = likeness(a, b)
        if (like > 0) pairs.push({ i, j, score: like + this.fit(i, j) })
      }
    }
    pairs.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j)
    for (const { i, j } of pairs) {
      if (this.partnerA[i] !== -1 || this.partnerB[j] !== -1) continue
      if (this.a[i]!.kind !== 'content' && !this.isNoChance(i, j)) continue
      this.partnerA[i] = j
      this.partnerB[j] = i
    }
  }

  /** How well the words around two words agree, nearer ones more, and the places they stand at. */
  private fit(i: number, j: number): number {
    let agree = 0
    for (const way of [-1, 1]) {
      for (let off = 1; off <= window; off++) {
        const a = this.a[i + way * off]
        const b = this.b[j + way * off]
        const edge = a === undefined && b === undefined
        if (edge || (a && b && a.key === b.key)) agree += 1 / off
        else if (a?.kind === 'content' && this.isAround(a, j, way)) agree += 0.4 / off
      }
    }
    return 0.25 * agree - 0.3 * Math.abs((i + 0.5) / this.a.length - (j + 0.5) / this.b.length)
  }

  private isAround(word: Word, j: number, way: number): boolean {
    for (let off = 1; off <= window; off++)
      if (this.b[j + way * off]?.stem === word.stem) return true
    return false
  }

  /**
   * Whether a little word meets its like for a reason: at both ends, beside a link, beside the same
   * word, or between the same two links.
   */
  private isNoChance(i: number, j: number): boolean {
    if ((i === 0 && j === 0) || (i === this.a.length - 1 && j === this.b.length - 1)) return true
    for (let off = -2; off <= 2; off++) {
      const partner = this.partnerA[i + off] ?? -1
      if (off !== 0 && partner >= 0 && Math.abs(partner - j) <= 2 && partner !== j) return true
    }
    return this.isBesideSame(i, j) || this.isInOneGap(i, j)
  }

  private isBesideSame(i: number, j: number): boolean {
    return [-1, 1].some((way) => {
      const beside = this.a[i + way]
      return beside && beside.kind !== 'mark' && beside.key === this.b[j + way]?.key
    })
  }

  private isInOneGap(i: number, j: number): boolean {
    let before = i - 1
    while (before >= 0 && i - before < widestGap && this.partnerA[before] === -1) before--
    let after = i + 1
    while (after < this.a.length && after - before < widestGap && this.partnerA[after] === -1)
      after++
    const from = before < 0 ? -1 : this.partnerA[before]!
    const to = after === this.a.length ? this.b.length : this.partnerA[after]!
    const isBounded = (before < 0 || from >= 0) && to >= 0
    return isBounded && from < j && j < to && to - from <= widestGap && after - before <= widestGap
  }
}

/**
 * Which words of two wordings of a sentence belong together, as pairs of places, by place in `a`. A
 * word may have several partners ("indict", "file charges against"). Content words first, the
 * likeliest pair first, judged by the words themselves and by the words around them; then little
 * words that meet their like for a reason; then what is left between links (after Sultan, Bethard
 * and Sumner, "Back to basics for monolingual alignment", 2014, without its dictionaries; phrases in
 * a gap as in MacCartney, Galley and Manning, "A phrase-based alignment model for natural language
 * inference", 2008).
 */
export function wordLinks(a: readonly string[], b: readonly string[]): [number, number][] {
  return new WordLinker(a, b).link()
}

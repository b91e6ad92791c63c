import { fold } from './fold.ts'
import { isFunctionWord } from './function-words.ts'
import { stemOf } from './terms.ts'

/** Words on either side of a pair that tell whether it fits. */
const window = 3
/** A gap of more words than this on either side is not filled. */
const longestGap = 3
/** Least likeness of two different words that may pair. */
const leastLikeness = 0.6

type Word = { key: string; stem: string; light: boolean }
type Pair = { i: number; j: number; score: number }

function wordOf(token: string): Word {
  const folded = fold(token)
  const key = folded.toLowerCase()
  return { key, stem: stemOf(folded), light: isFunctionWord(folded) || !/[\p{L}\p{N}]/u.test(key) }
}

/** How alike two words are, 0 to 1: the same, the same but for endings, or a long beginning shared. */
function likeness(a: Word, b: Word): number {
  if (a.key === b.key) return 1
  if (a.light || b.light) return 0
  if (a.stem === b.stem) return 0.9
  const shorter = Math.min(a.key.length, b.key.length)
  let shared = 0
  while (shared < shorter && a.key[shared] === b.key[shared]) shared++
  const share = shared / Math.max(a.key.length, b.key.length)
  return shared >= 4 && share >= leastLikeness ? share : 0
}

/** Links the words of one pair of sentences. */
class WordLinker {
  readonly partnerA: Int32Array
  readonly partnerB: Int32Array
  private readonly a: Word[]
  private readonly b: Word[]

  constructor(a: readonly string[], b: readonly string[]) {
    this.a = a.map(wordOf)
    this.b = b.map(wordOf)
    this.partnerA = new Int32Array(a.length).fill(-1)
    this.partnerB = new Int32Array(b.length).fill(-1)
  }

  link(): void {
    this.linkBestFirst((a, b) => !a.light && !b.light)
    this.linkBestFirst((a, b) => a.light && b.light)
    this.fillGaps()
  }

  private linkBestFirst(belongs: (a: Word, b: Word) => boolean): void {
    const pairs: Pair[] = []
    for (const [i, a] of this.a.entries()) {
      for (const [j, b] of this.b.entries()) {
        if (!belongs(a, b)) continue
        const like = likeness(a, b)
        if (like > 0) pairs.push({ i, j, score: like + this.fit(i, j) })
      }
    }
    pairs.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j)
    for (const { i, j } of pairs) {
      if (this.partnerA[i] !== -1 || this.partnerB[j] !== -1) continue
      if (this.a[i]!.light && !this.isNearLink(i, j)) continue
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
        else if (a && !a.light && this.isAround(a, j, way)) agree += 0.4 / off
      }
    }
    return 0.25 * agree - 0.3 * Math.abs((i + 0.5) / this.a.length - (j + 0.5) / this.b.length)
  }

  private isAround(word: Word, j: number, way: number): boolean {
    for (let off = 1; off <= window; off++)
      if (this.b[j + way * off]?.stem === word.stem) return true
    return false
  }

  /** Whether a pair stands beside a link or at the end of both, so that a little word is no chance match. */
  private isNearLink(i: number, j: number): boolean {
    for (let offA = -2; offA <= 2; offA++) {
      const partner = this.partnerA[i + offA] ?? -1
      if (offA !== 0 && partner >= 0 && Math.abs(partner - j) <= 2 && partner !== j) return true
    }
    return (i === 0 && j === 0) || (i === this.a.length - 1 && j === this.b.length - 1)
  }

  /** Words left over between two links that follow each other on both sides belong together. */
  private fillGaps(): void {
    let from = 0
    while (from < this.a.length) {
      if (this.partnerA[from] !== -1) {
        from++
        continue
      }
      let to = from
      while (to < this.a.length && this.partnerA[to] === -1) to++
      const fromB = from === 0 ? 0 : this.partnerA[from - 1]! + 1
      const toB = to === this.a.length ? this.b.length : this.partnerA[to]!
      if (to - from <= longestGap && toB - fromB === to - from && this.isFree(fromB, toB)) {
        for (let off = 0; off < to - from; off++) {
          if (this.a[from + off]!.light !== this.b[fromB + off]!.light) continue
          this.partnerA[from + off] = fromB + off
          this.partnerB[fromB + off] = from + off
        }
      }
      from = to
    }
  }

  private isFree(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (this.partnerB[j] !== -1) return false
    return from < to
  }
}

/**
 * Which words of two wordings of a sentence belong together, as pairs of places, by place in `a`.
 * Content words first, the likeliest pair first, judged by the words themselves and by the words around
 * them; then little words beside a link; then what is left between two links (after Sultan, Bethard
 * and Sumner, "Back to basics for monolingual alignment", 2014, without its dictionaries).
 */
export function wordLinks(a: readonly string[], b: readonly string[]): [number, number][] {
  const linker = new WordLinker(a, b)
  linker.link()
  return Array.from(linker.partnerA, (j, i): [number, number] => [i, j]).filter(([, j]) => j >= 0)
}

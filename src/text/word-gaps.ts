/** A mark, a word that binds a sentence, or one that says what it is about. */
export type WordKind = 'mark' | 'little' | 'content'

/** The words of one side: their kinds, and the place of each one's partner on the other side or -1. */
type Side = { kinds: readonly WordKind[]; partner: Int32Array }

/** A gap of more words than this on either side is not filled. */
const longestGap = 6
/** Gaps of so many words on both sides are filled word by word. */
const longestStep = 4
/** One word may stand for so many. */
const longestPhrase = 4
/** So many words beside one link belong together, where the next link leads elsewhere. */
const longestBeside = 2

/** Links what is left over between the links of two wordings, which it adds to their partners. */
export class WordGaps {
  private readonly found: [number, number][] = []
  private readonly a: Side
  private readonly b: Side

  constructor(a: Side, b: Side) {
    this.a = a
    this.b = b
  }

  /** The links of words that have no like, run by run of A. */
  fill(): [number, number][] {
    const { length } = this.a.kinds
    for (let from = 0, to: number; from < length; from = to) {
      to = from + 1
      if (this.a.partner[from] !== -1) continue
      while (to < length && this.a.partner[to] === -1) to++
      this.fillRun(from, to)
    }
    return this.found
  }

  private fillRun(from: number, to: number): void {
    const isFirst = from === 0
    const isLast = to === this.a.kinds.length
    const fromB = isFirst ? 0 : this.a.partner[from - 1]! + 1
    const toB = isLast ? this.b.kinds.length : this.a.partner[to]!
    if (this.isFree(fromB, toB)) return this.fillGap(from, to, fromB, toB)
    if (!isFirst) this.fillBeside(from, to, fromB, 1)
    if (!isLast) this.fillBeside(to - 1, from - 1, toB - 1, -1)
  }

  private isFree(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (this.b.partner[j] !== -1) return false
    return from < to
  }

  /** What stands between the same two links: word by word, one word for a phrase, or kind by kind. */
  private fillGap(from: number, to: number, fromB: number, toB: number): void {
    const [sizeA, sizeB] = [to - from, toB - fromB]
    if (sizeA > longestGap || sizeB > longestGap) return
    const placesA = Array.from({ length: sizeA }, (_, off) => from + off)
    const placesB = Array.from({ length: sizeB }, (_, off) => fromB + off)
    if (sizeA === sizeB && sizeA <= longestStep) {
      for (const [at, i] of placesA.entries()) {
        if ((this.a.kinds[i] === 'mark') === (this.b.kinds[placesB[at]!] === 'mark'))
          this.add(i, placesB[at]!)
      }
      return
    }
    const wordsA = placesA.filter((i) => this.a.kinds[i] !== 'mark')
    const wordsB = placesB.filter((j) => this.b.kinds[j] !== 'mark')
    const isOneForMany = Math.min(wordsA.length, wordsB.length) === 1
    if (isOneForMany && Math.max(wordsA.length, wordsB.length) <= longestPhrase) {
      for (const i of wordsA) for (const j of wordsB) this.add(i, j)
      return
    }
    for (const kind of ['mark', 'little', 'content'] as const) {
      const kindA = placesA.filter((i) => this.a.kinds[i] === kind)
      const kindB = placesB.filter((j) => this.b.kinds[j] === kind)
      if (kindA.length === kindB.length)
        for (const [at, i] of kindA.entries()) this.add(i, kindB[at]!)
    }
  }

  /** From one link on, where both sides go on equally far before a link or a mark: content words. */
  private fillBeside(i: number, end: number, j: number, way: 1 | -1): void {
    let size = 0
    while (i + way * size !== end && isOpen(this.a, i + way * size)) size++
    let sizeB = 0
    while (sizeB <= size && isOpen(this.b, j + way * sizeB)) sizeB++
    if (size !== sizeB || size > longestBeside) return
    for (let off = 0; off < size; off++) {
      const [one, other] = [i + way * off, j + way * off]
      if (this.a.kinds[one] === 'content' && this.b.kinds[other] === 'content') this.add(one, other)
    }
  }

  private add(i: number, j: number): void {
    this.found.push([i, j])
    this.a.partner[i] = j
    this.b.partner[j] = i
  }
}

function isOpen({ kinds, partner }: Side, place: number): boolean {
  return partner[place] === -1 && kinds[place] !== 'mark'
}

import { isFunctionWord } from './function-words.ts'

/** Terms by number with their weights. */
type Weights = Map<number, number>
type Sentence = { counts: Weights; weights: Weights; length: number }

/** Most partners of a sentence that are looked at. */
const mostCandidates = 24
/** A term in more of the other side's sentences than this is no help, but for want of rarer ones. */
const mostPostings = 200
/** A few sentences cannot tell common terms from rare: so many imagined ones help them. */
const imagined = 2

/**
 * How alike the sentences of two texts are, 0 to 1: cosine of TF-IDF vectors of stems, with an
 * inverted index to find partners (Salton and Buckley 1988; for alignment Nelken and Shieber 2006).
 */
export class SentenceLikeness {
  private readonly a: Sentence[]
  private readonly b: Sentence[]
  private readonly rarity: number[] = []
  private readonly postings = new Map<number, number[]>()

  /** `original` and `cached`: the terms of each sentence. */
  constructor(original: readonly (readonly string[])[], cached: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>()
    const frequency: number[] = []
    const countsOf = (terms: readonly string[]) => {
      const counts: Weights = new Map()
      for (const term of terms) {
        let number = numbers.get(term)
        if (number === undefined) numbers.set(term, (number = frequency.push(0) - 1))
        const count = counts.get(number) ?? 0
        if (count === 0) frequency[number]!++
        counts.set(number, count + 1)
      }
      return counts
    }
    const countsA = original.map(countsOf)
    const countsB = cached.map(countsOf)
    const total = original.length + cached.length + imagined
    for (const [term, number] of numbers) {
      const common = isFunctionWord(term) ? imagined : 0
      this.rarity.push(Math.log(1 + total / (frequency[number]! + common)))
    }
    const sentenceOf = (counts: Weights): Sentence => ({ counts, ...this.weigh(counts) })
    this.a = countsA.map(sentenceOf)
    this.b = countsB.map(sentenceOf)
    for (const [b, { counts }] of this.b.entries()) {
      for (const term of counts.keys()) {
        const places = this.postings.get(term)
        if (places) places.push(b)
        else this.postings.set(term, [b])
      }
    }
  }

  /** The likeliest partners of an original sentence among the cached ones that are free. */
  partnersOf(a: number, isFree: (b: number) => boolean): { b: number; likeness: number }[] {
    const scores = new Map<number, number>()
    const rarestFirst = [...this.a[a]!.weights].sort((x, y) => y[1] - x[1])
    for (const [term, weight] of rarestFirst) {
      let places = this.postings.get(term)
      if (!places || (places.length > mostPostings && scores.size > 0)) continue
      if (places.length > mostPostings) places = this.nearest(places, a)
      for (const b of places)
        if (isFree(b))
          scores.set(
            b,
            (scores.get(b) ?? 0) + (weight * this.b[b]!.weights.get(term)!) / this.b[b]!.length,
          )
    }
    return [...scores]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, mostCandidates)
      .map(([b]) => ({ b, likeness: cosine(this.a[a]!, this.b[b]!) }))
  }

  /** Of too many places those about as far on in the copy as `a` is in the original. */
  private nearest(places: readonly number[], a: number): number[] {
    const middle = Math.round((a / this.a.length) * places.length - mostPostings / 2)
    const from = Math.max(0, Math.min(places.length - mostPostings, middle))
    return places.slice(from, from + mostPostings)
  }

  /** How alike some original sentences together are to some cached ones together. */
  between(a: readonly number[], b: readonly number[]): number {
    return cosine(
      this.together(a.map((at) => this.a[at]!)),
      this.together(b.map((at) => this.b[at]!)),
    )
  }

  /**
   * What sentence `added` would bring to a pair of `held` sentences on its own side and `whole` on
   * the other: the weight of terms that `whole` has and `held` lack, as a share of its own weight
   * (`ofOwn`) and of all that `held` lack (`ofLack`).
   */
  gain(
    side: 'a' | 'b',
    added: number,
    held: readonly number[],
    whole: number,
  ): { ofOwn: number; ofLack: number } {
    const [own, other] = side === 'a' ? [this.a, this.b] : [this.b, this.a]
    const { weights } = own[added]!
    let lack = 0
    let fresh = 0
    for (const [term, weight] of other[whole]!.weights) {
      if (held.some((at) => own[at]!.weights.has(term))) continue
      lack += weight
      if (weights.has(term)) fresh += weight
    }
    let all = 0
    for (const weight of weights.values()) all += weight
    return { ofOwn: fresh / (all || 1), ofLack: fresh / (lack || 1) }
  }

  private weigh(counts: Weights): { weights: Weights; length: number } {
    const weights: Weights = new Map()
    let square = 0
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * this.rarity[term]!
      weights.set(term, weight)
      square += weight * weight
    }
    return { weights, length: Math.sqrt(square) }
  }

  private together(sentences: readonly Sentence[]): { weights: Weights; length: number } {
    if (sentences.length === 1) return sentences[0]!
    const counts: Weights = new Map()
    for (const sentence of sentences)
      for (const [term, count] of sentence.counts) counts.set(term, (counts.get(term) ?? 0) + count)
    return this.weigh(counts)
  }
}

type Vector = { weights: Weights; length: number }

function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0
  let dot = 0
  for (const [term, weight] of a.weights) dot += weight * (b.weights.get(term) ?? 0)
  return Math.min(1, dot / (a.length * b.length))
}

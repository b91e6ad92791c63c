import { Fingerprint, fingerprint } from './fingerprint.ts'
import { heaviest } from './heaviest.ts'
import type { TermCounts } from './term-counts.ts'
import { numberTerms } from './term-numbers.ts'

/** Another document, and how near it is: cosine, 0 to 1. */
export type Near = { id: string; score: number }

/** One with the terms that both share, heaviest first. */
export type Neighbour = Near & { terms: number[] }

/** Who may be nearest to a document: what the answer hangs on, and the answer, which takes as long again. */
export type Question = { dependency: number; near: () => Neighbour[] }

/** Heaviest terms that a document's vector keeps, and that it asks the index for. */
const mostTerms = 400
const mostAsked = 24
/** A term in more documents than this is not asked for: it costs much and tells little. */
const mostPostings = 1023
/** Postings that are read for a document at the most, so that its cost has a bound. */
const mostRead = 4000
/** Documents that the index yields for each that is wanted, to be compared in full. */
const candidatesFor = (most: number) => 16 + 4 * most
const mostShown = 6

/**
 * Finds the documents nearest to one: TF-IDF vectors (Salton and Buckley 1988: 1 + log tf times
 * log(1 + N / df)), where an inverted index yields candidates for the document's heaviest terms and
 * the best of those are compared in full. Making it costs a pass over all counts; asking costs the
 * same however many documents there are. Answers don't hang on the order of the documents.
 *
 * N and df are rounded to powers of two, and vectors scaled by their term frequencies alone, so that a new
 * document leaves most answers as they were: `dependency` tells which.
 */
export class NeighbourIndex {
  readonly #ids: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  /** Document d's terms stand from starts[d] up to starts[d + 1], by their hashes. */
  readonly #starts: Int32Array
  readonly #terms: Int32Array
  readonly #halves: Uint8Array
  /** What scales a document's vector to unit length. */
  readonly #scales: Float64Array
  readonly #hashes: Uint32Array
  /** How frequent a term is, and what being so rare counts. */
  readonly #levels: Uint8Array
  readonly #rarities: Float64Array
  /** The documents of term t, and its counts there, stand from postingStarts[t] up to postingStarts[t + 1]. */
  readonly #postingStarts: Int32Array
  readonly #postings: Int32Array
  readonly #postingHalves: Uint8Array
  /** What a document is: its id and key. What a term's documents are, 0 until asked for. */
  readonly #identities: Float64Array
  readonly #postingIdentities: Float64Array
  readonly #weights: Float64Array
  readonly #scores: Float64Array

  /** Where a document's `key` is the same, so are its counts; only `dependency` goes by it. */
  constructor(documents: readonly { id: string; key?: string; counts: TermCounts }[]) {
    // By id, so that a document's number decides between equals as its id does.
    const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.#ids = sorted.map(({ id }) => id)
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]))
    const numbered = numberTerms(sorted.map(({ counts }) => counts.hashes))
    this.#hashes = numbered.hashes
    const { frequencies } = numbered
    this.#levels = Uint8Array.from(frequencies, levelOf)
    this.#rarities = Float64Array.from(this.#levels, (level) =>
      Math.log(1 + 2 ** (levelOf(sorted.length) - level)),
    )
    this.#scales = new Float64Array(sorted.length)
    const all = numbered.terms
    this.#starts = new Int32Array(sorted.length + 1)
    this.#terms = new Int32Array(
      sorted.reduce((sum, { counts }) => sum + Math.min(mostTerms, counts.hashes.length), 0),
    )
    this.#halves = new Uint8Array(this.#terms.length)
    let from = 0
    let to = 0
    for (const [number, { counts }] of sorted.entries()) {
      const { length } = counts.hashes
      let square = 0
      for (let place = 0; place < length; place++)
        square += logOfHalves[counts.halves[place]!]! ** 2
      this.#scales[number] = square > 0 ? 1 / Math.sqrt(square) : 0
      // The heaviest, and of those that weigh as little as the last of them the first.
      const ascending = counts.halves.toSorted()
      const least = ascending[length - mostTerms] ?? 0
      let ofLeast = ascending.lastIndexOf(least) + 1 - (length - mostTerms)
      for (let place = 0; place < length; place++) {
        const halves = counts.halves[place]!
        if (halves < least) continue
        if (halves === least) {
          if (ofLeast === 0) continue
          ofLeast--
        }
        this.#terms[to] = all[from + place]!
        this.#halves[to++] = halves
      }
      from += length
      this.#starts[number + 1] = to
    }
    const inverted = invert(this.#starts, this.#terms, this.#halves, frequencies)
    this.#postingStarts = inverted.starts
    this.#postings = inverted.postings
    this.#postingHalves = inverted.halves
    this.#identities = Float64Array.from(sorted, ({ id, key = '' }) => fingerprint(`${id} ${key}`))
    this.#postingIdentities = new Float64Array(frequencies.length)
    this.#weights = new Float64Array(frequencies.length)
    this.#scores = new Float64Array(sorted.length)
  }

  /** At most `most` documents nearest to the one with this id, nearest first. */
  near(id: string, most: number): Neighbour[] {
    return this.ask(id, most).near()
  }

  /**
   * The way to `near` as far as it is known with whom a document is to be compared in full. From there on the answer
   * hangs on those alone: a new document seldom is among them, though it shares one of the terms they were found by.
   */
  ask(id: string, most: number): Question {
    const document = this.#numbers.get(id)
    if (document === undefined) return { dependency: 0, near: () => [] }
    this.#weigh(document)
    const candidates = this.#candidates(document, candidatesFor(most))
    this.#forget(document)
    const print = this.#printOf(document)
    for (const other of candidates) print.add(this.#identities[other]!)
    return { dependency: print.value, near: () => this.#nearest(document, candidates, most) }
  }

  #nearest(document: number, candidates: readonly number[], most: number): Neighbour[] {
    this.#weigh(document)
    const own = this.#dotWith(document) * this.#scales[document]!
    const exact = candidates
      .map((other) => ({ other, score: (this.#dotWith(other) * this.#scales[other]!) / own }))
      .sort((x, y) => y.score - x.score || x.other - y.other)
      .slice(0, most)
      .map(({ other, score }) => ({
        id: this.#ids[other]!,
        score: Math.min(1, score),
        terms: this.#sharedWith(other),
      }))
    this.#forget(document)
    return exact
  }

  /**
   * Stands for all that `near` goes by in answering about a document: while it is the same, so is the answer,
   * though documents came and went elsewhere.
   */
  dependency(id: string): number {
    const document = this.#numbers.get(id)
    if (document === undefined) return 0
    const print = this.#printOf(document)
    for (const term of this.#asked(document)) print.add(this.#postingIdentity(term))
    return print.value
  }

  /** Of a document and of what its terms weigh. */
  #printOf(document: number): Fingerprint {
    const print = new Fingerprint()
    print.add(levelOf(this.#ids.length))
    print.add(this.#identities[document]!)
    const end = this.#starts[document + 1]!
    for (let at = this.#starts[document]!; at < end; at++)
      print.add(this.#levels[this.#terms[at]!]!)
    return print
  }

  #postingIdentity(term: number): number {
    if (this.#postingIdentities[term] === 0) {
      const identity = new Fingerprint()
      for (let at = this.#postingStarts[term]!; at < this.#postingStarts[term + 1]!; at++)
        identity.add(this.#identities[this.#postings[at]!]!)
      this.#postingIdentities[term] = identity.value
    }
    return this.#postingIdentities[term]!
  }

  #weigh(document: number): void {
    for (let at = this.#starts[document]!; at < this.#starts[document + 1]!; at++)
      this.#weights[this.#terms[at]!] = this.#weightOf(this.#terms[at]!, this.#halves[at]!)
  }

  #forget(document: number): void {
    for (let at = this.#starts[document]!; at < this.#starts[document + 1]!; at++)
      this.#weights[this.#terms[at]!] = 0
  }

  #weightOf(term: number, halves: number): number {
    return logOfHalves[halves]! * this.#rarities[term]!
  }

  /** The documents that score most over the heaviest terms alone. */
  #candidates(document: number, count: number): number[] {
    const [postings, halves, scores] = [this.#postings, this.#postingHalves, this.#scores]
    const scales = this.#scales
    const touched: number[] = []
    for (const term of this.#asked(document)) {
      const weight = this.#weights[term]! * this.#rarities[term]!
      const end = this.#postingStarts[term + 1]!
      for (let at = this.#postingStarts[term]!; at < end; at++) {
        const other = postings[at]!
        const before = scores[other]!
        if (before === 0) touched.push(other)
        scores[other] = before + weight * logOfHalves[halves[at]!]! * scales[other]!
      }
    }
    this.#scores[document] = 0
    // Numbers in an array of their own kind are sorted many times as fast.
    const ascending = Int32Array.from(touched).sort()
    const best = heaviest(ascending.length, count, (place) => scores[ascending[place]!]!)
    const found = best.map((place) => ascending[place]!).filter((other) => scores[other]! > 0)
    for (const other of touched) scores[other] = 0
    return found
  }

  /** The heaviest terms of a document that the index is asked for. */
  #asked(document: number): number[] {
    const start = this.#starts[document]!
    const terms = this.#terms
    const starts = this.#postingStarts
    const length = this.#starts[document + 1]! - start
    const asked: number[] = []
    let read = 0
    // Those without postings are last in weight, and cost nothing where they are among the heaviest.
    const weightAt = (at: number) => {
      const term = terms[start + at]!
      return starts[term + 1]! > starts[term]! ? this.#weightOf(term, this.#halves[start + at]!) : 0
    }
    for (const place of heaviest(length, mostAsked, weightAt)) {
      const term = terms[start + place]!
      if (starts[term + 1] === starts[term]) break
      read += this.#postingStarts[term + 1]! - this.#postingStarts[term]!
      if (read > mostRead) break
      asked.push(term)
    }
    return asked
  }

  #dotWith(other: number): number {
    const [terms, halves, weights, rarities] = [
      this.#terms,
      this.#halves,
      this.#weights,
      this.#rarities,
    ]
    const end = this.#starts[other + 1]!
    let sum = 0
    for (let at = this.#starts[other]!; at < end; at++) {
      const term = terms[at]!
      const weight = weights[term]!
      if (weight > 0) sum += weight * logOfHalves[halves[at]!]! * rarities[term]!
    }
    return sum
  }

  /** The terms that tie the document in hand to another most, by their hashes, heaviest first. */
  #sharedWith(other: number): number[] {
    const shared: { term: number; weight: number }[] = []
    for (let at = this.#starts[other]!; at < this.#starts[other + 1]!; at++) {
      const term = this.#terms[at]!
      if (this.#weights[term]! > 0)
        shared.push({
          term,
          weight: this.#weights[term]! * this.#weightOf(term, this.#halves[at]!),
        })
    }
    return heaviest(shared.length, mostShown, (place) => shared[place]!.weight).map(
      (place) => this.#hashes[shared[place]!.term]!,
    )
  }
}

/** The logarithm of a count to base 2, rounded down, so that it seldom changes as a collection grows. */
function levelOf(count: number): number {
  return 31 - Math.clz32(count)
}

const logOfHalves = Float64Array.from({ length: 256 }, (_, halves) =>
  halves === 0 ? 0 : 1 + Math.log(halves / 2),
)

/** The documents of each term that is neither in one alone nor in too many, and its counts there. */
function invert(
  documentStarts: Int32Array,
  terms: Int32Array,
  counts: Uint8Array,
  frequencies: Int32Array,
) {
  const isAsked = (term: number) => frequencies[term]! > 1 && frequencies[term]! <= mostPostings
  const starts = new Int32Array(frequencies.length + 1)
  for (const term of terms) if (isAsked(term)) starts[term + 1]!++
  for (let term = 0; term < frequencies.length; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const postings = new Int32Array(starts.at(-1)!)
  const halves = new Uint8Array(postings.length)
  for (let document = 0; document + 1 < documentStarts.length; document++)
    for (let place = documentStarts[document]!; place < documentStarts[document + 1]!; place++) {
      if (!isAsked(terms[place]!)) continue
      const at = next[terms[place]!]!++
      postings[at] = document
      halves[at] = counts[place]!
    }
  return { starts, postings, halves }
}

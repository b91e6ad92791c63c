import { isFunctionWord } from './function-words.ts'
import { isName } from './names.ts'
import { termVectorsOf, type TermVector } from './term-vectors.ts'
import { termOf } from './terms.ts'
import { tokensOf } from './tokens.ts'

/** Another document, how near it is (cosine, 0 to 1), and the words both share, heaviest first. */
export type Neighbour = { id: string; score: number; terms: string[] }

/** Heaviest terms that a document's vector keeps, and that it asks the index for. */
const mostTerms = 400
const mostAsked = 40
/** A term in more documents than this is not asked for: it costs much and tells little. */
const mostPostings = 1000
/** Documents that the index yields for each that is wanted, to be compared in full. */
const candidatesFor = (most: number) => 40 + 4 * most
const mostShown = 6

/** What a name or number counts, and what every word counts in the first words of a text. */
const specialFactor = 1.5
const leadFactor = 2
const leadWords = 60

/** The forms in which each term was met, with how often. */
type Forms = Map<string, Map<string, number>>

function countsOf(text: string, forms: Forms): Map<string, number> {
  const counts = new Map<string, number>()
  const tokens = tokensOf(text)
  let words = 0
  for (const [index, token] of tokens.entries()) {
    const term = termOf(token)
    if (term === null || token.kind === 'link') continue
    const lead = ++words <= leadWords ? leadFactor : 1
    if (term.length < 2 || isFunctionWord(token.folded)) continue
    const special = token.kind === 'number' || isName(tokens, index) ? specialFactor : 1
    counts.set(term, (counts.get(term) ?? 0) + lead * special)
    const met = forms.get(term)
    if (met) met.set(token.folded, (met.get(token.folded) ?? 0) + 1)
    else forms.set(term, new Map([[token.folded, 1]]))
  }
  return counts
}

function commonestForm(forms: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [form, count] of forms)
    if (count > most || (count === most && form < best)) [best, most] = [form, count]
  return best
}

/**
 * The documents nearest to each, at most `most`, nearest first: cosine of TF-IDF vectors, where an
 * inverted index yields candidates for a document's heaviest terms and the best of those are compared in
 * full. Names, numbers and a text's first words count more. Cost grows with the number of
 * documents, not its square, as no term is asked for that stands in more than a fixed number.
 */
export function neighboursOf(
  documents: readonly { id: string; text: string }[],
  most: number,
): Map<string, Neighbour[]> {
  const forms: Forms = new Map()
  const { vectors, terms, documentFrequency } = termVectorsOf(
    documents.map(({ text }) => countsOf(text, forms)),
    mostTerms,
  )
  const postings: { documents: number[]; weights: number[] }[] = terms.map(() => ({
    documents: [],
    weights: [],
  }))
  for (const [document, vector] of vectors.entries()) {
    for (const [place, term] of vector.terms.entries()) {
      if (documentFrequency[term]! < 2 || documentFrequency[term]! > mostPostings) continue
      postings[term]!.documents.push(document)
      postings[term]!.weights.push(vector.weights[place]!)
    }
  }
  const byId = (x: number, y: number) => (documents[x]!.id < documents[y]!.id ? -1 : 1)
  const byScore = (x: Scored, y: Scored) => y.score - x.score || byId(x.document, y.document)
  const scores = new Float64Array(documents.length)
  const scratch = new Float64Array(terms.length)
  const found = new Map<string, Neighbour[]>()
  for (const [document, { id }] of documents.entries()) {
    const vector = vectors[document]!
    const touched: number[] = []
    let asked = 0
    for (let place = 0; place < vector.terms.length && asked < mostAsked; place++) {
      const posting = postings[vector.terms[place]!]!
      if (posting.documents.length < 2) continue
      asked++
      for (const [at, other] of posting.documents.entries()) {
        if (scores[other] === 0) touched.push(other)
        scores[other]! += vector.weights[place]! * posting.weights[at]!
      }
    }
    scores[document] = 0
    const candidates = firstOf(
      touched.map((other) => ({ document: other, score: scores[other]! })),
      candidatesFor(most),
      byScore,
    )
    for (const other of touched) scores[other] = 0
    for (const [place, term] of vector.terms.entries()) scratch[term] = vector.weights[place]!
    const exact = candidates
      .filter(({ score }) => score > 0)
      .map(({ document }) => ({ document, score: dot(scratch, vectors[document]!) }))
      .sort(byScore)
    found.set(
      id,
      exact.slice(0, most).map(({ document, score }) => ({
        id: documents[document]!.id,
        score: Math.min(1, score),
        terms: sharedTerms(scratch, vectors[document]!).map((term) =>
          commonestForm(forms.get(terms[term]!)!),
        ),
      })),
    )
    for (const term of vector.terms) scratch[term] = 0
  }
  return found
}

type Scored = { document: number; score: number }

/** The first `count` in the order, sorted, without sorting all. */
function firstOf(
  all: readonly Scored[],
  count: number,
  order: (x: Scored, y: Scored) => number,
): Scored[] {
  let kept: Scored[] = []
  let least = -Infinity
  for (const one of all) {
    if (one.score < least) continue
    kept.push(one)
    if (kept.length < 4 * count) continue
    kept = kept.sort(order).slice(0, count)
    least = kept.at(-1)!.score
  }
  return kept.sort(order).slice(0, count)
}

function dot(weights: Float64Array, { terms, weights: own }: TermVector): number {
  let sum = 0
  for (let place = 0; place < terms.length; place++) sum += own[place]! * weights[terms[place]!]!
  return sum
}

/** The terms that tie two documents most, as numbers, heaviest first. */
function sharedTerms(weights: Float64Array, { terms, weights: own }: TermVector): number[] {
  return Array.from(terms, (term, place): [number, number] => [term, own[place]! * weights[term]!])
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, mostShown)
    .map(([term]) => term)
}

import { termOf } from './terms.ts'
import { tokensOf } from './tokens.ts'
import { vectorsOf, type Vector } from './vectors.ts'

/** Most partners of a sentence that are looked at. */
const mostCandidates = 24
/** A term that stands in more of the other side's sentences than this finds no partner by itself. */
const mostPostings = 200

export type Likeness = {
  /** The likeliest partners of an original sentence. */
  candidatesOf: (a: number, free: (b: number) => boolean) => { b: number; likeness: number }[]
  /** Likeness of a group of original sentences to a group of cached ones. */
  between: (a: readonly number[], b: readonly number[]) => number
}

function termsOf(text: string): string[] {
  return tokensOf(text).flatMap((token) => termOf(token) ?? [])
}

/** Cosine of TF-IDF vectors between the sentences of two texts, through an inverted index. */
export function sentenceLikeness(original: readonly string[], cached: readonly string[]): Likeness {
  const { vectors } = vectorsOf([...original, ...cached].map(termsOf))
  const vectorsA = vectors.slice(0, original.length)
  const vectorsB = vectors.slice(original.length)
  const postings = new Map<number, number[]>()
  for (const [b, { terms }] of vectorsB.entries()) {
    for (const term of terms) {
      const places = postings.get(term)
      if (places) places.push(b)
      else postings.set(term, [b])
    }
  }
  const weightsOf = (group: readonly Vector[]) => {
    const weights = new Map<number, number>()
    for (const { terms, weights: own } of group)
      for (let i = 0; i < terms.length; i++)
        weights.set(terms[i]!, (weights.get(terms[i]!) ?? 0) + own[i]!)
    return weights
  }
  const between: Likeness['between'] = (a, b) => {
    const one = weightsOf(a.map((index) => vectorsA[index]!))
    const other = weightsOf(b.map((index) => vectorsB[index]!))
    let dot = 0
    for (const [term, weight] of one) dot += weight * (other.get(term) ?? 0)
    const length = (weights: Map<number, number>) =>
      Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
    return dot === 0 ? 0 : Math.min(1, dot / (length(one) * length(other)))
  }
  const candidatesOf: Likeness['candidatesOf'] = (a, free) => {
    const { terms, weights } = vectorsA[a]!
    const scores = new Map<number, number>()
    const common: number[] = []
    for (let i = 0; i < terms.length; i++) {
      const places = postings.get(terms[i]!)
      if (!places) continue
      if (places.length > mostPostings && scores.size > 0) {
        common.push(i)
        continue
      }
      for (const b of places) if (free(b)) scores.set(b, (scores.get(b) ?? 0) + weights[i]!)
    }
    return [...scores]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, mostCandidates)
      .map(([b]) => ({ b, likeness: between([a], [b]) }))
  }
  return { candidatesOf, between }
}

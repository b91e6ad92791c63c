import { termOf } from './terms.ts'
import { tokensOf } from './tokens.ts'
import { vectorsOf } from './vectors.ts'

/** Another document, how near it is (cosine, 0 to 1), and the words both share, heaviest first. */
export type Neighbour = { id: string; score: number; terms: string[] }

/** Heaviest terms that a document asks the index for. */
const mostQueryTerms = 40
/** A term in more documents than this is left out of a query: it costs much and tells little. */
const mostPostings = 1000
const mostShownTerms = 6
const common =
  /^(?:\d{1,2}|\p{L}|a|an|and|are|as|at|be|but|by|for|from|has|have|he|her|his|how|in|is|it|its|not|of|on|or|our|she|that|the|their|they|this|to|was|we|were|what|which|who|will|with|you|your)$/iu

/** The documents nearest to each, at most `most`, by cosine of TF-IDF over an inverted index. */
export function neighboursOf(
  documents: readonly { id: string; text: string }[],
  most: number,
): Map<string, Neighbour[]> {
  const surfaces = new Map<string, Map<string, number>>()
  const terms = documents.map(({ text }) =>
    tokensOf(text).flatMap((token) => {
      const term = token.kind === 'link' || common.test(token.folded) ? null : termOf(token)
      if (term === null) return []
      let forms = surfaces.get(term)
      if (!forms) surfaces.set(term, (forms = new Map()))
      forms.set(token.folded, (forms.get(token.folded) ?? 0) + 1)
      return [term]
    }),
  )
  const { vectors, numbers } = vectorsOf(terms)
  const names = [...numbers.keys()]
  const postings: { document: number; weight: number }[][] = names.map(() => [])
  for (const [document, vector] of vectors.entries())
    for (let i = 0; i < vector.terms.length; i++)
      postings[vector.terms[i]!]!.push({ document, weight: vector.weights[i]! })
  const surfaceOf = (term: number) => {
    const forms = [...surfaces.get(names[term]!)!]
    return forms.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]![0]
  }
  return new Map(
    documents.map(({ id }, document) => {
      const scores = new Map<number, number>()
      const vector = vectors[document]!
      const query: { term: number; weight: number }[] = []
      for (let i = 0; i < vector.terms.length && query.length < mostQueryTerms; i++) {
        const places = postings[vector.terms[i]!]!
        if (places.length < 2 || places.length > mostPostings) continue
        query.push({ term: vector.terms[i]!, weight: vector.weights[i]! })
        for (const place of places)
          scores.set(
            place.document,
            (scores.get(place.document) ?? 0) + place.weight * vector.weights[i]!,
          )
      }
      scores.delete(document)
      const nearest = [...scores]
        .sort((x, y) => y[1] - x[1] || (documents[x[0]]!.id < documents[y[0]]!.id ? -1 : 1))
        .slice(0, most)
      return [
        id,
        nearest.map(([other, score]) => {
          const theirs = vectors[other]!
          const weights = new Map(Array.from(theirs.terms, (term, i) => [term, theirs.weights[i]!]))
          const shared = query
            .flatMap(({ term, weight }) => {
              const own = weights.get(term)
              return own === undefined ? [] : [{ term, weight: weight * own }]
            })
            .sort((x, y) => y.weight - x.weight)
            .slice(0, mostShownTerms)
            .map(({ term }) => surfaceOf(term))
          return { id: documents[other]!.id, score, terms: shared }
        }),
      ]
    }),
  )
}

/** A sparse vector: term numbers with their weights, heaviest first, scaled to unit length. */
export type TermVector = { terms: Int32Array; weights: Float64Array }

export type TermVectors = {
  vectors: TermVector[]
  /** The terms by their numbers. */
  terms: string[]
  /** In how many documents each term stands, by its number. */
  documentFrequency: number[]
}

/**
 * TF-IDF vectors of documents given as counts of terms (Salton and Buckley 1988: 1 + log tf times
 * log(1 + N / df), cosine length). A vector keeps its `most` heaviest terms.
 */
export function termVectorsOf(
  documents: Iterable<ReadonlyMap<string, number>>,
  most: number,
): TermVectors {
  const numbers = new Map<string, number>()
  const documentFrequency: number[] = []
  const counted = Array.from(documents, (counts) =>
    Array.from(counts, ([term, count]): [number, number] => {
      let number = numbers.get(term)
      if (number === undefined) numbers.set(term, (number = documentFrequency.push(0) - 1))
      documentFrequency[number]!++
      return [number, count]
    }),
  )
  const vectors = counted.map((counts) => {
    const weighed = counts.map(([term, count]): [number, number] => [
      term,
      (1 + Math.log(count)) * Math.log(1 + counted.length / documentFrequency[term]!),
    ])
    let square = 0
    for (const [, weight] of weighed) square += weight * weight
    weighed.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    const kept = weighed.slice(0, most)
    return {
      terms: Int32Array.from(kept, ([term]) => term),
      weights: Float64Array.from(kept, ([, weight]) => weight / Math.sqrt(square)),
    }
  })
  return { vectors, terms: [...numbers.keys()], documentFrequency }
}

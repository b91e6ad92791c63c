/** A sparse vector of unit length: term numbers with their weights, heaviest first. */
export type Vector = { terms: Int32Array; weights: Float64Array }

/**
 * TF-IDF vectors of unit length (Salton and Buckley 1988: 1 + log tf, log(1 + N / df)) of documents
 * given as terms, with the table that numbers the terms.
 */
export function vectorsOf(documents: readonly (readonly string[])[]): {
  vectors: Vector[]
  numbers: Map<string, number>
  documentFrequency: number[]
} {
  const numbers = new Map<string, number>()
  const documentFrequency: number[] = []
  const counts = documents.map((terms) => {
    const count = new Map<number, number>()
    for (const term of terms) {
      let number = numbers.get(term)
      if (number === undefined) {
        number = numbers.size
        numbers.set(term, number)
        documentFrequency.push(0)
      }
      const seen = count.get(number)
      if (seen === undefined) documentFrequency[number]!++
      count.set(number, (seen ?? 0) + 1)
    }
    return count
  })
  const idf = documentFrequency.map((df) => Math.log(1 + documents.length / df))
  const vectors = counts.map((count) => {
    const entries = Array.from(count, ([term, tf]): [number, number] => [
      term,
      (1 + Math.log(tf)) * idf[term]!,
    ]).sort((x, y) => y[1] - x[1] || x[0] - y[0])
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return {
      terms: Int32Array.from(entries, ([term]) => term),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    }
  })
  return { vectors, numbers, documentFrequency }
}

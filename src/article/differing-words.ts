import type { Change } from '../bundle/comparison.ts'

/**
 * The words of two texts, each within its range, that aren't the same to the letter: what differs where
 * a comparison finds nothing but typography. Where a space itself differs, the whole of both ranges.
 */
export function differingWords(original: string, cached: string, range: Change): Change[] {
  const here = wordsIn(original, range.fromA, range.toA)
  const there = wordsIn(cached, range.fromB, range.toB)
  if (here.length !== there.length) return [range]
  return here.flatMap(({ word, from }, index) => {
    const other = there[index]!
    if (word === other.word) return []
    const [toA, toB] = [from + word.length, other.from + other.word.length]
    return { fromA: from, toA, fromB: other.from, toB }
  })
}

function wordsIn(text: string, from: number, to: number): { word: string; from: number }[] {
  return Array.from(text.slice(from, to).matchAll(/\S+/g), ({ 0: word, index }) => ({
    word,
    from: from + index,
  }))
}

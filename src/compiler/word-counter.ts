import { tokensOf } from '../text/tokens.ts'

/** Counts how many words of a text begin in a range of it, each time by halving. */
export function wordCounter(text: string): (from: number, to: number) => number {
  const starts = tokensOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ from }) => from)
  const before = (place: number) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return (from, to) => before(to) - before(from)
}

import { firstNotBefore } from '../bundle/first-not-before.ts'
import { tokensOf } from '../text/tokens.ts'

/** Counts how many words of a text begin in a range of it, each time by halving. */
export function wordCounter(text: string): (from: number, to: number) => number {
  const starts = tokensOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ from }) => from)
  const before = (place: number) => firstNotBefore(starts, (start) => start < place)
  return (from, to) => before(to) - before(from)
}

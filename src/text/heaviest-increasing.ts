/**
 * The members of the heaviest subsequence whose values rise, as indices in order. Dynamic
 * programming with a Fenwick tree of prefix maxima, n log n (Fredman 1975, with weights).
 */
export function heaviestIncreasing(
  values: readonly number[],
  weights: readonly number[],
): number[] {
  const ranks = new Map(
    [...new Set(values)].sort((x, y) => x - y).map((value, index) => [value, index + 1]),
  )
  const tree = new Int32Array(ranks.size + 1).fill(-1)
  const totals: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    const rank = ranks.get(value)!
    let best = -1
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const found = tree[at]!
      if (found >= 0 && (best < 0 || totals[found]! > totals[best]!)) best = found
    }
    before.push(best)
    totals.push(weights[index]! + (best < 0 ? 0 : totals[best]!))
    for (let at = rank; at < tree.length; at += at & -at) {
      const found = tree[at]!
      if (found < 0 || totals[index]! > totals[found]!) tree[at] = index
    }
  }
  let last = totals.reduce(
    (top, total, index) => (top < 0 || total > totals[top]! ? index : top),
    -1,
  )
  const members: number[] = []
  for (; last >= 0; last = before[last]!) members.push(last)
  return members.reverse()
}

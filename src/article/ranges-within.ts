/** Of ranges in order and apart those that a range touches, by bisection: long texts have many of both. */
export function rangesWithin<R extends { from: number; to: number }>(
  ranges: readonly R[],
  from: number,
  to: number,
): R[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  const within: R[] = []
  for (let at = low; at < ranges.length && ranges[at]!.from < to; at++) within.push(ranges[at]!)
  return within
}

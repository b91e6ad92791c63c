import { firstNotBefore } from '../bundle/first-not-before.ts'

/** Of ranges in order and apart those that a range touches, by bisection: long texts have many of both. */
export function rangesWithin<R extends { from: number; to: number }>(
  ranges: readonly R[],
  from: number,
  to: number,
): R[] {
  let at = firstNotBefore(ranges, (range) => range.to <= from)
  const within: R[] = []
  for (; at < ranges.length && ranges[at]!.from < to; at++) within.push(ranges[at]!)
  return within
}

import type { Range } from './trimmed.ts'

/** Of each place whether one of the ranges holds it; both in order of where they begin. */
export function coveredBy(ranges: readonly Range[], places: readonly Range[]): boolean[] {
  let next = 0
  let covered = 0
  return places.map(({ from, to }) => {
    for (; next < ranges.length && ranges[next]!.from <= from; next++)
      covered = Math.max(covered, ranges[next]!.to)
    return to <= covered
  })
}

/** Of some places those that none of the ranges holds; both in order of where they begin. */
export function outsideOf<T extends Range>(ranges: readonly Range[], places: readonly T[]): T[] {
  const isCovered = coveredBy(ranges, places)
  return places.filter((_, at) => !isCovered[at])
}

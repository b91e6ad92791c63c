import type { Finding, Row } from '../bundle/comparison.ts'
import { isWithin } from '../bundle/is-within.ts'
import { pairedRanges } from '../bundle/paired-ranges.ts'

/**
 * Those of a list of findings that are within a row, or between the two ends of one that moved. They are in the
 * order of their rows, and so of the original: the first is found by bisection.
 */
export function findingsWithin(
  findings: readonly Finding[],
  row: Row,
  rows: readonly Row[],
): Finding[] {
  if (row.kind !== 'changed' && row.kind !== 'moved') return []
  const pair = pairedRanges(row, rows)
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (findings[middle]!.toA < pair.fromA) low = middle + 1
    else high = middle
  }
  const within: Finding[] = []
  for (; low < findings.length && findings[low]!.fromA <= pair.toA; low++)
    if (isWithin(findings[low]!, pair)) within.push(findings[low]!)
  return within
}

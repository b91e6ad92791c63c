import type { Finding, Row } from '../bundle/comparison.ts'
import { firstNotBefore } from '../bundle/first-not-before.ts'
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
  let at = firstNotBefore(findings, (finding) => finding.toA < pair.fromA)
  const within: Finding[] = []
  for (; at < findings.length && findings[at]!.fromA <= pair.toA; at++)
    if (isWithin(findings[at]!, pair)) within.push(findings[at]!)
  return within
}

import type { Finding, Row } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { nameOf } from './differences.ts'
import { findingNames, findingsWithin } from './finding-notes.tsx'
import type { PairedRow } from './weak-rows.ts'

/** What a difference is called, on the page and to a screen reader: with what there is to look at in it. */
export function entryName(
  row: PairedRow,
  findings: readonly Finding[],
  rows: readonly Row[],
): string {
  const kinds = findingsWithin(findings, row, rows).map((finding) =>
    isFigure(finding)
      ? `another ${findingNames[finding.kind]}`
      : `check this (${findingNames[finding.kind]})`,
  )
  const name = row.pairing === 'weak' ? `${nameOf(row)}, weak match` : nameOf(row)
  return [...new Set([name, ...kinds])].join(', ')
}

import type { Finding, Row } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { nameOf, rowsOfDifference } from './differences.ts'
import { findingNames, findingsWithin } from './finding-notes.tsx'
import type { PairedRow } from './weak-rows.ts'

/** What a row is called, on the page and to a screen reader: with what there is to look at in it. */
export function entryName(
  row: PairedRow,
  findings: readonly Finding[],
  rows: readonly Row[],
): string {
  return nameOfAll([row], findings, rows)
}

/** What the difference that begins with a row, by index, is called: of what moved together all there is in it. */
export function differenceName(
  index: number,
  findings: readonly Finding[],
  rows: readonly PairedRow[],
): string {
  return nameOfAll(rowsOfDifference(rows, index), findings, rows)
}

function nameOfAll(
  together: readonly PairedRow[],
  findings: readonly Finding[],
  rows: readonly Row[],
): string {
  const kinds = together
    .flatMap((row) => findingsWithin(findings, row, rows))
    .map((finding) =>
      isFigure(finding)
        ? `another ${findingNames[finding.kind]}`
        : `check this (${findingNames[finding.kind]})`,
    )
  const reworded = together.find((row) => row.kind === 'moved' && row.changes.length > 0)
  const name = nameOf(reworded ?? together[0]!)
  const isWeak = together.some(({ pairing }) => pairing === 'weak')
  return [...new Set([isWeak ? `${name}, weak match` : name, ...kinds])].join(', ')
}

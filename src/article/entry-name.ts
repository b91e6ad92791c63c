import type { Finding } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import * as words from '../words/article.tsx'
import { nameOf } from './differences.ts'
import { findingsWithin } from './findings-within.ts'
import type { PairedRow } from './weak-rows.ts'

/**
 * What a row is called, on the page and to a screen reader, or those that moved together: with all that
 * there is to look at in them.
 */
export function entryName(
  together: readonly PairedRow[],
  findings: readonly Finding[],
  rows: readonly PairedRow[],
): string {
  const kinds = together
    .flatMap((row) => findingsWithin(findings, row, rows))
    .map((finding) => (isFigure(finding) ? words.another(finding.kind) : words.check(finding.kind)))
  // Of names that differ by what was reworded besides the longer one says it.
  const name = together
    .map(nameOf)
    .reduce((one, other) => (other.length > one.length ? other : one))
  const isWeak = together.some(({ pairing }) => pairing === 'weak')
  return words.list([...new Set([isWeak ? words.weakMatch(name) : name, ...kinds])])
}

import type { Comparison, Finding, Nature, Row } from '../bundle/comparison.ts'
import { compare } from '../text/comparison.ts'
import { findingsBetween } from '../text/findings.ts'
import { naturesOf } from '../text/natures.ts'
import { tokensOf } from '../text/tokens.ts'

/** Compares two texts, and says of what stands on one side alone why, where a rule can tell. */
export function compileComparison(original: string, cached: string): Comparison {
  const compared = compare(original, cached)
  const natures = naturesOf(compared.rows, original, cached)
  const rows = compared.rows.map((row, index): Row => {
    const isLone = row.kind === 'only-original' || row.kind === 'only-cached'
    return isLone ? { ...row, nature: natures[index] ?? null } : row
  })

  const wordsOf = ({ fromA, toA, fromB, toB }: Row) =>
    wordsIn(original.slice(fromA, toA)) + wordsIn(cached.slice(fromB, toB))
  const wordsOfNature = (nature: Nature) =>
    rows
      .filter((row) => 'nature' in row && row.nature === nature)
      .reduce((sum, row) => sum + wordsOf(row), 0)
  const typographic = rows
    .filter(({ kind }) => kind === 'same')
    .map(({ fromA, toA, fromB, toB }) => [original.slice(fromA, toA), cached.slice(fromB, toB)])
    .filter(([a, b]) => a!.trim() !== b!.trim())
    .reduce((sum, [a]) => sum + wordsIn(a!), 0)
  const figures = {
    ...compared.figures,
    cutOff: wordsOfNature('cut-off'),
    furniture: wordsOfNature('furniture'),
    repeated: wordsOfNature('repeated'),
    typographic,
  }
  return { rows, findings: findingsIn(rows, original, cached), figures }
}

function findingsIn(rows: readonly Row[], original: string, cached: string): Finding[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'changed') return []
    const { fromA, toA, fromB, toB } = row
    return findingsBetween(original.slice(fromA, toA), cached.slice(fromB, toB), fromA, fromB)
  })
}

function wordsIn(text: string): number {
  return tokensOf(text).filter(({ kind }) => kind !== 'mark').length
}

import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Change, Finding, Row } from '../../src/bundle/comparison.ts'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'

const folder = new URL('../fixtures/comparisons/', import.meta.url)
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'))

/**
 * The rows as a person would note them down, one below the other: "=" for the same, "≠" with
 * [-old-]{+new+} words, "−" and "+" for what stands on one side alone, "↑" and "↓" for the two ends of
 * what moved, with the nature in brackets; then the findings.
 */
function notedDown(original: string, cached: string): string {
  const { rows, findings } = compileComparison(original, cached)
  const lines = rows.map((row) => {
    const nature = row.nature === null ? '' : ` (${row.nature})`
    return `${signs(row)}${nature} ${wordsOf(row, original, cached).trim()}`
  })
  const found = findings.map((finding) => `⚑ ${findingText(finding, original, cached)}`)
  return `${[...lines, ...found].join('\n')}\n`
}

function signs(row: Row): string {
  switch (row.kind) {
    case 'same':
      return '='
    case 'changed':
      return '≠'
    case 'only-original':
      return '−'
    case 'only-cached':
      return '+'
    case 'moved':
      return row.side === 'original' ? '↑' : '↓'
  }
}

function wordsOf(row: Row, original: string, cached: string): string {
  if (row.kind === 'only-original' || (row.kind === 'moved' && row.side === 'original'))
    return original.slice(row.fromA, row.toA)
  if (row.kind !== 'changed') return cached.slice(row.fromB, row.toB)
  return withEdits(row.changes, row, original, cached)
}

function withEdits(changes: readonly Change[], row: Row, original: string, cached: string): string {
  let at = row.fromB
  let text = ''
  for (const { fromA, toA, fromB, toB } of changes) {
    text += cached.slice(at, fromB)
    if (toA > fromA) text += `[-${original.slice(fromA, toA)}-]`
    if (toB > fromB) text += `{+${cached.slice(fromB, toB)}+}`
    at = toB
  }
  return text + cached.slice(at, row.toB)
}

function findingText(finding: Finding, original: string, cached: string): string {
  const { kind, fromA, toA, fromB, toB } = finding
  return `${kind}: ${original.slice(fromA, toA)} → ${cached.slice(fromB, toB)}`
}

describe.each(cases)('the comparison %s', (name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}.txt`, folder), 'utf8')

  it('is as a careful person would make it', () => {
    expect(notedDown(read('original'), read('cached'))).toBe(read('expected'))
  })
})

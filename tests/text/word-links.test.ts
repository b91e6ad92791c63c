import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'
import { wordLinks } from '../../src/text/word-links.ts'
import { heavyRewordings, lightEdits, type Reworded } from './reworded-sentences.ts'

type Case = { a: string[]; b: string[]; links: Set<string> }

/** Words as "word" or "word/label"; words of the same label belong together. */
function caseOf([original, cached]: Reworded): Case {
  const parse = (text: string) => text.split(' ').map((word) => word.split('/'))
  const a = parse(original)
  const b = parse(cached)
  const links = new Set<string>()
  for (const [i, [, one]] of a.entries())
    for (const [j, [, other]] of b.entries())
      if (one !== undefined && one === other) links.add(`${i}-${j}`)
  return { a: a.map(([word]) => word!), b: b.map(([word]) => word!), links }
}

const byLcs = (a: string[], b: string[]) => commonSubsequence(a, b)!

function f1(cases: Case[], link: (a: string[], b: string[]) => [number, number][]): number {
  let hits = 0
  let total = 0
  for (const { a, b, links } of cases) {
    const found = link(a, b).map(([i, j]) => `${i}-${j}`)
    hits += found.filter((key) => links.has(key)).length
    total += found.length + links.size
  }
  return (2 * hits) / total
}

describe('wordLinks', () => {
  it('links words that only changed their ending or place', () => {
    expect(
      wordLinks(['the', 'labs', 'train', 'models'], ['models', 'trained', 'by', 'labs']),
    ).toEqual([
      [1, 3],
      [2, 1],
      [3, 0],
    ])
  })

  it('is at least nine points of F1 better than an LCS on heavy rewording', () => {
    const cases = heavyRewordings.map(caseOf)
    expect(f1(cases, wordLinks)).toBeGreaterThan(f1(cases, byLcs) + 0.09)
  })

  it('is no worse than an LCS on light edits', () => {
    const cases = lightEdits.map(caseOf)
    expect(f1(cases, wordLinks)).toBeGreaterThanOrEqual(f1(cases, byLcs))
  })
})

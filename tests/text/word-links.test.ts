import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'
import { wordLinks } from '../../src/text/word-links.ts'
import { heavyRewordings, lightEdits, linkedWordsOf, type Reworded } from './reworded-sentences.ts'

const byLcs = (a: string[], b: string[]) => commonSubsequence(a, b)!

function f1(cases: readonly Reworded[], link: (a: string[], b: string[]) => [number, number][]) {
  let hits = 0
  let total = 0
  for (const { original, cached, links } of cases.map(linkedWordsOf)) {
    const wanted = links.map(String)
    const found = link(original, cached).map(String)
    hits += found.filter((pair) => wanted.includes(pair)).length
    total += found.length + wanted.length
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
    expect(f1(heavyRewordings, wordLinks)).toBeGreaterThan(f1(heavyRewordings, byLcs) + 0.09)
  })

  it('is no worse than an LCS on light edits', () => {
    expect(f1(lightEdits, wordLinks)).toBeGreaterThanOrEqual(f1(lightEdits, byLcs))
  })
})

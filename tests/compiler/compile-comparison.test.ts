import { describe, expect, it } from 'vitest'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'

const original =
  'The model reaches 61.9% on the test. It costs $3 million. It will not ship in May. The team has 40 people.'
const cached =
  'Skip to content\nThe model reaches 69.1% on the test. It costs $3 billion. It will ship in May.'

/** The findings, each as "kind: words of the original / words of the copy". */
function findings(a: string, b: string): string[] {
  return compileComparison(a, b).findings.map(
    ({ kind, fromA, toA, fromB, toB }) =>
      `${kind}: ${a.slice(fromA, toA)} / ${b.slice(fromB, toB)}`,
  )
}

describe('compileComparison', () => {
  it('calls out figures that differ within reworded rows, and wording that may turn the meaning', () => {
    expect(findings(original, cached)).toEqual([
      'number: 61.9% / 69.1%',
      'unit: $3 million / $3 billion',
      'negation: not / ',
    ])
  })

  it('finds nothing between texts that differ in typography alone', () => {
    const straight = 'It\'s "61.9%" - no more.'
    expect(findings(straight, 'It’s “61.9%” — no more.')).toEqual([])
  })

  it('keeps each finding within the row that it is of', () => {
    const { rows, findings } = compileComparison(original, cached)
    for (const { fromA, toA, fromB, toB } of findings)
      expect(
        rows.filter(
          (row) => row.fromA <= fromA && toA <= row.toA && row.fromB <= fromB && toB <= row.toB,
        ),
      ).not.toEqual([])
  })

  it('says why a row stands alone, and counts the words of each such nature', () => {
    const { rows, figures } = compileComparison(original, cached)
    const natures = rows.flatMap((row) =>
      'nature' in row && row.nature !== null ? row.nature : [],
    )
    expect(natures.sort()).toEqual(['cut-off', 'furniture'])
    expect(figures).toMatchObject({ cutOff: 5, furniture: 3, repeated: 0, typographic: 0 })
  })

  it('counts rows that differ in typography alone as the same, and says how many words they have', () => {
    const { rows, figures } = compileComparison('It’s out — at last.', "It's out - at last.")
    expect(rows.map(({ kind }) => kind)).toEqual(['same'])
    expect(figures.typographic).toBe(4)
  })
})

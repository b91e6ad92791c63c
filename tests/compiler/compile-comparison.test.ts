import { describe, expect, it } from 'vitest'
import { isWeak, takenApart } from '../../src/article/weak-rows.ts'
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
  it.each([
    ['The route is long. Two ships left', 'The ro', { kept: 1, onlyOriginal: 6, cutOff: 6 }],
    ['The ro', 'The route is long. Two ships left', { kept: 2, onlyCached: 6, cutOff: 6 }],
  ])('counts a word that is cut as cut off, and not as reworded: %s / %s', (a, b, expected) => {
    expect(compileComparison(a, b).figures).toMatchObject({ changed: 0, ...expected })
  })

  it('calls out figures that differ within reworded rows, and wording that may turn the meaning', () => {
    expect(findings(original, cached)).toEqual([
      'number: 61.9% / 69.1%',
      'number: $3 million / $3 billion',
      'negation: not / ',
    ])
  })

  it('finds nothing between texts that differ in typography alone', () => {
    const straight = 'It\'s "61.9%" - no more.'
    expect(findings(straight, 'It’s “61.9%” — no more.')).toEqual([])
  })

  it.each([
    ['Boats left at 9:30 for the northern islands in May.', 'Boats left at 9:45 for the nor'],
    ['Boats left at 9:30 for the nor', 'Boats left at 9:45 for the northern islands in May.'],
  ])('finds nothing in what is left of a cut word: %s / %s', (a, b) => {
    expect(findings(a, b)).toEqual(['number: 9:30 / 9:45'])
  })

  it('keeps each finding within the row that it is of', () => {
    const { rows, findings } = compileComparison(original, cached)
    expect(findings).not.toEqual([])
    for (const { fromA, toA, fromB, toB } of findings)
      expect(
        rows.filter(
          (row) => row.fromA <= fromA && toA <= row.toA && row.fromB <= fromB && toB <= row.toB,
        ),
      ).not.toEqual([])
  })

  it('says of each row what kind of difference it is, and counts the words of each kind', () => {
    const { rows, figures } = compileComparison(original, cached)
    expect(rows.map(({ kind, nature }) => `${kind} ${nature}`)).toEqual([
      'only-cached furniture',
      'changed figures',
      'changed figures',
      'changed null',
      'only-original cut-off',
    ])
    expect(figures).toMatchObject({
      ...{ cutOff: 5, furniture: 3, repeated: 0, typographic: 0, figuresChanged: 11 },
    })
  })

  it('calls out the figures of a passage that moved, once, and says so at both its ends', () => {
    const staying =
      'The lab trains a large model every spring. Nobody asked the lighthouse keeper that day.'
    const a = `In May the harbour held 40 small ships and a barge. ${staying}`
    const b = `${staying} In May the harbour held 60 small ships and a barge.`
    expect(findings(a, b)).toEqual(['number: 40 / 60'])
    const { rows, figures } = compileComparison(a, b)
    expect(rows.map(({ kind, nature }) => `${kind} ${nature}`)).toEqual([
      ...['moved figures', 'same null', 'same null', 'moved figures'],
    ])
    expect(figures.figuresChanged).toBe(11)
  })

  it('counts rows that differ in typography alone as the same, and says how many words they have', () => {
    const { rows, figures } = compileComparison('It’s out — at last.', "It's out - at last.")
    expect(rows.map(({ kind }) => kind)).toEqual(['same'])
    expect(figures.typographic).toBe(4)
  })
})

describe('what is said of places and of guesses', () => {
  const rowsOf = (a: string, b: string) => compileComparison(a, b).rows

  it('is where else a repeated sentence is said, rather where both sides have it', () => {
    const rows = rowsOf(
      'It was late. A quiet harbour sleeps. The lab trains a large model.',
      'A quiet harbour sleeps. It was late. A quiet harbour sleeps. The lab trains a large model. A quiet harbour sleeps.',
    )
    const repeated = rows.flatMap((row) =>
      row.kind === 'only-cached' && row.nature === 'repeated' ? [rows[row.elsewhere!]!] : [],
    )
    expect(repeated).toHaveLength(2)
    for (const row of repeated) expect(row.kind).toBe('same')
  })

  it('is how many words a pair comes to that rests on little, and of no other', () => {
    const before = 'The harbour was closed to all ferries during the storm.'
    const rows = rowsOf(
      `${before} It was the third that winter to stop the 40 ferries of the northern islands, which carry mail. It costs 40 euros.`,
      `${before} Storms that winter had kept mail and 60 ferries from the islands before, said the captain of one boat. It costs 60 euros.`,
    )
    expect(rows.map((row) => ('weak' in row ? row.weak : null))).toEqual([
      ...[null, { original: 18, cached: 19, changed: 13, added: 0 }, null],
    ])
  })

  it.each([
    [1490, undefined],
    [1510, true],
  ])('says of a row if too many words differ to pair each: %i on each side', (count, rough) => {
    const words = (name: string, most: number) =>
      Array.from({ length: most }, (_, at) => `${name}${at}`).join(' ')
    const [a, b] = ['l', 'r'].map((name) => `${words('s', 4000)} ${words(name, count)}.`)
    const { rows } = compileComparison(a!, b!)
    expect(rows.map((row) => [row.kind, 'rough' in row ? row.rough : undefined])).toEqual([
      ['changed', rough],
    ])
  })

  it.each(['the original', 'the copy'])(
    'counts each word once, as well if a pair is taken apart in whose last word %s breaks off',
    (side) => {
      const before = 'The harbour was closed to all ferries during the storm.'
      const whole = `${before} It was the third that winter to stop the 40 ferries of the harbour lanterns quietly beyond. It ran on.`
      const broken = `${before} Storms that winter had harbour lanterns quie`
      const [a, b] = side === 'the copy' ? [whole, broken] : [broken, whole]
      const comparison = compileComparison(a, b)
      const at = comparison.rows.findIndex((row) => isWeak(row) && row.nature === 'cut-off')
      const { figures } = takenApart(comparison, new Set([at]))
      const { original, cached, kept, changed, added, onlyOriginal, onlyCached } = figures
      expect({ changed, added, cut: at > 0 }).toEqual({ changed: 0, added: 0, cut: true })
      expect(kept + onlyOriginal).toBe(original)
      expect(kept + onlyCached).toBe(cached)
    },
  )
})

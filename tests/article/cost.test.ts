// @vitest-environment node
// First of all, so that the engine counts from the beginning.
import { expectLinearithmic } from '../operations.ts'
import { describe, it } from 'vitest'
import { flowOf } from '../../src/article/flow.ts'
import { fragmentsOf, type Mark } from '../../src/article/pieces.ts'
import { editsOf, passageMarks } from '../../src/article/row-marks.ts'
import { shownRows } from '../../src/article/shown-rows.ts'
import { pairedRows } from '../../src/article/weak-rows.ts'
import type { Comparison } from '../../src/bundle/comparison.ts'
import type { Prose } from '../../src/bundle/prose.ts'
import { proseOf } from '../../src/compiler/compile-article.ts'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'

type Compared = { original: Prose; cached: Prose; comparison: Comparison; passages: Mark[] }

/** A text with links and code in it, and a copy with one word of each sentence reworded: a number. */
function compared(count: number, between: string): Compared {
  const words = (at: number, by: number) =>
    `Note ${at} of the keeper cost ${7 * at + by} kg at https://a.example/${at} in \`code ${at}\`.`
  const side = (by: number) =>
    proseOf(Array.from({ length: count }, (_, at) => words(at, by)).join(between))
  const [original, cached] = [side(1), side(2)]
  const comparison = compileComparison(original.text, cached.text)
  const claims = comparison.rows.map(({ fromB: from, toB: to }) => ({
    ...{ from, to, strength: 'strong' as const, doubts: [] },
    passages: [{ text: 0, from, to }],
  }))
  return { original, cached, comparison, passages: passageMarks(claims, 0) }
}

describe.each([
  ['paragraphs', '\n\n'],
  ['sentences of one paragraph', ' '],
])('what costs no more than n log n for n %s', { timeout: 60_000 }, (_, between) => {
  const costing = (work: (article: Compared) => void) =>
    expectLinearithmic((size) => {
      const article = compared(size / 10, between)
      return () => work(article)
    })

  it('is giving each row what is said of it, and cutting it into pieces', () =>
    costing(({ original, cached, comparison: { rows, findings }, passages }) => {
      for (const { row, ...shown } of shownRows(pairedRows(rows, new Set()), findings, passages)) {
        const edits = editsOf(row)
        fragmentsOf(original, row.fromA, row.toA, edits.original)
        fragmentsOf(cached, row.fromB, row.toB, [...edits.cached, ...shown.passages])
      }
    }))

  it('is cutting one text by itself into pieces', () =>
    costing(({ cached, passages }) => {
      fragmentsOf(cached, 0, cached.text.length, passages)
    }))

  it('is merging both texts into one column', () =>
    costing(({ original, cached, comparison: { rows }, passages }) => {
      flowOf(original, cached, rows, passages)
    }))
})

it('costs no more than n log n to cut one row into pieces that has n edits', async () => {
  await expectLinearithmic((size) => {
    const prose = proseOf('word '.repeat(size))
    const edits = Array.from({ length: size }, (_, at): Mark => {
      return { kind: 'added', from: 5 * at, to: 5 * at + 3 }
    })
    return () => void fragmentsOf(prose, 0, prose.text.length, edits)
  })
}, 60_000)

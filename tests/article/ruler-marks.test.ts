// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rulerMarks } from '../../src/article/ruler-marks.ts'
import { pairedRows } from '../../src/article/weak-rows.ts'
import { articleOf } from './article-of.ts'

const fields = [
  'Rents in the old town doubled',
  'A ferry sank off the coast',
  'Two banks closed early',
  'Cellists met for a concert',
]
const same = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${fields[(from + at) % 4]} in week ${from + at}.`).join(
    ' ',
  )
const changed = 'The copper mine in the far north opened in 1998 with forty workers.'

/** Sixty sentences, one of which, behind fifty, has another year in the copy. */
const textWith = (year: string) => `${same(0, 50)} ${changed.replace('1998', year)} ${same(51, 9)}`
const article = articleOf({ original: textWith('1998'), cached: textWith('1999') })
const rows = pairedRows(
  article.original.kind === 'text' ? article.original.comparison.rows : [],
  new Set(),
)

describe('the marks of the ruler', () => {
  it('lie where the differences lie in the whole of both texts', () => {
    const marks = rulerMarks(rows, false)
    expect(marks.map(({ kind, row }) => ({ kind, row }))).toEqual([{ kind: 'changed', row: 50 }])
    expect(marks[0]!.top).toBeGreaterThan(75)
    expect(marks[0]!.top).toBeLessThan(90)
  })

  it('lie where they stand on the page when the rest is folded away', () => {
    const [mark] = rulerMarks(rows, true)
    expect(mark!.row).toBe(50)
    expect(mark!.top).toBeGreaterThan(35)
    expect(mark!.top).toBeLessThan(75)
  })

  it('are of both ends of what moved, and of all that moved along, also when the rest is folded away', () => {
    const block = 'Sparrows nest under warm roofs. Owls keep to the barns by the mill.'
    const moved = articleOf({
      original: `${block} ${same(0, 20)}`,
      cached: `${same(0, 20)} ${block}`,
    })
    const rows = pairedRows(
      moved.original.kind === 'text' ? moved.original.comparison.rows : [],
      new Set(),
    )
    const rowsOf = (onlyChanges: boolean) => rulerMarks(rows, onlyChanges).map(({ row }) => row)
    expect(rowsOf(true)).toEqual(rowsOf(false))
    expect(rowsOf(true)).toHaveLength(4)
  })

  it.each([false, true])('stay on the ruler (changes only: %s)', (onlyChanges) => {
    for (const { top, height } of rulerMarks(rows, onlyChanges)) {
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top + height).toBeLessThanOrEqual(100 + 1e-9)
    }
  })
})

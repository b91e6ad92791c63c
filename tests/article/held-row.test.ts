import { afterEach, expect, it, vi } from 'vitest'
import { rowsInSight } from '../../src/article/held-row.ts'

afterEach(() => vi.restoreAllMocks())

it('measures none of the rows that a browser hasn’t drawn, as it would lay each of them out', () => {
  const texts = document.createElement('div')
  texts.innerHTML = Array.from({ length: 1000 }, (_, row) => `<p id="row-${row}"></p>`).join('')
  const rowOf = (element: Element) => Number(element.id.slice(4))
  const isDrawn = (element: Element) => element === texts || Math.abs(rowOf(element) - 500) < 20
  const measured: Element[] = []
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured.push(this)
    return this === texts ? new DOMRect(0, -50_000, 100, 100_000) : boxOf(rowOf(this))
  })
  const boxOf = (row: number) => new DOMRect(0, (row - 500) * 100, 100, 100)
  Element.prototype.checkVisibility = function (options) {
    return !options?.contentVisibilityAuto || isDrawn(this)
  }
  const seen = rowsInSight(texts).map(({ row }) => row)
  expect(seen).toEqual([500, 501, 502, 503, 504, 505, 506, 507])
  expect(measured.filter((element) => !isDrawn(element))).toEqual([])
})

// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangesWithin } from '../../src/article/ranges-within.ts'
import { Sweep } from '../../src/article/sweep.ts'

const range = fc.tuple(fc.nat(40), fc.nat(9)).map(([from, length]) => ({ from, to: from + length }))
/** Ranges one behind the other. */
const apart = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 6 }))).map((all) => {
  let at = 0
  return all.map(([gap, length]) => {
    const from = at + gap
    return { from, to: (at = from + length) }
  })
})

type Range = { from: number; to: number }
const reaching = (ranges: readonly Range[], from: number, to: number) =>
  ranges.filter((one) => one.from < to && one.to > from)

it('gives a stretch the ranges that reach into it, by where they begin, as one stretch follows another', () => {
  fc.assert(
    fc.property(fc.array(range), apart, (ranges, stretches) => {
      const sweep = new Sweep(ranges)
      const inOrder = ranges.toSorted((a, b) => a.from - b.from)
      for (const { from, to } of stretches)
        expect(sweep.within(from, to)).toEqual(reaching(inOrder, from, to))
    }),
  )
})

it('finds the ranges that a range touches among those in order and apart', () => {
  fc.assert(
    fc.property(apart, range, (ranges, { from, to }) => {
      fc.pre(from < to)
      expect(rangesWithin(ranges, from, to)).toEqual(reaching(ranges, from, to))
    }),
  )
})

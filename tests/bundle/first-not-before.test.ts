import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstNotBefore } from '../../src/bundle/first-not-before.ts'

it('is the index of the first of items in order that isn’t before a place, else their number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, place) => {
      const inOrder = numbers.toSorted((a, b) => a - b)
      const before = inOrder.filter((number) => number < place)
      expect(firstNotBefore(inOrder, (number) => number < place)).toBe(before.length)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heaviest } from '../../src/text/heaviest.ts'

it('gives the places of the greatest weights as sorting all of them would', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(weights, fc.nat(12), (weights, count) => {
      const sorted = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b)
      const found = heaviest(weights.length, count, (place) => weights[place]!)
      expect(found).toEqual(sorted.slice(0, count))
    }),
  )
})

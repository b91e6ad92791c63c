import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../src/bundle/packed-numbers.ts'

describe('packed numbers', () => {
  it('take a character each below 32, and another for every five bits more', () => {
    expect(packNumbers([0, 1, 31, 32, 1023, 1024])).toBe('ABfgB/fggB')
  })

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
      }),
    )
  })

  it('need no escaping in JSON, nor hold the space that lists are joined by', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(packNumbers(numbers)).toMatch(/^[A-Za-z0-9+/]*$/)
      }),
    )
  })
})

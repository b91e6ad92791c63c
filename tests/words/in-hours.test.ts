import { describe, expect, it } from 'vitest'
import { inHours } from '../../src/words/in-hours.ts'

describe('inHours', () => {
  it('counts minutes up to an hour, and hours from there', () => {
    expect([1, 59, 60, 61, 4348, 600_000].map(inHours)).toEqual([
      ...['1 min', '59 min', '1 h', '1 h 1 min', '72 h 28 min', '10,000 h'],
    ])
  })
})

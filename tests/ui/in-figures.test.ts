import { describe, expect, it } from 'vitest'
import { inFigures, inHours } from '../../src/ui/in-figures.ts'

describe('inFigures', () => {
  it('sets thousands apart', () => {
    expect([7, 999, 1000, 1_000_000].map(inFigures)).toEqual(['7', '999', '1,000', '1,000,000'])
  })
})

describe('inHours', () => {
  it('counts minutes up to an hour, and hours from there', () => {
    expect([1, 59, 60, 61, 4348, 600_000].map(inHours)).toEqual([
      ...['1 min', '59 min', '1 h', '1 h 1 min', '72 h 28 min', '10,000 h'],
    ])
  })
})

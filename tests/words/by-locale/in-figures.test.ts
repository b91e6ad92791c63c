import { describe, expect, it } from 'vitest'
import { inFigures } from '../../../src/words/by-locale/in-figures.ts'

describe('inFigures', () => {
  it('sets thousands apart', () => {
    expect([7, 999, 1000, 1_000_000].map(inFigures)).toEqual(['7', '999', '1,000', '1,000,000'])
  })
})

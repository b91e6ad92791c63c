// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/library/edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['model', 'model', 0],
    ['modle', 'model', 1],
    ['modl', 'model', 1],
    ['moddel', 'model', 1],
    ['modal', 'model', 1],
    ['trasnfromer', 'transformer', 2],
    ['', 'ab', 2],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
  })

  it('is one more than the most where it is more than the most', () => {
    expect(editDistance('model', 'weights', 2)).toBe(3)
    expect(editDistance('a', 'abcdef', 1)).toBe(2)
  })

  it('is the same both ways, and 0 for the same word alone', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9))
        expect(editDistance(a, b, 9) === 0).toBe(a === b)
      }),
    )
  })
})

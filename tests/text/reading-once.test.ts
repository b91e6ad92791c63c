import { describe, expect, it } from 'vitest'
import { readingOnce } from '../../src/text/reading-once.ts'
import { tokensOf } from '../../src/text/tokens.ts'

describe('readingOnce', () => {
  it('reads a text once for as long as the work lasts', () => {
    const [one, other] = readingOnce(() => [tokensOf('A text.'), tokensOf('A text.')])
    expect(other).toBe(one)
    expect(tokensOf('A text.')).toEqual(one)
    expect(tokensOf('A text.')).not.toBe(one)
  })

  it('goes on until the outermost work is done', () => {
    readingOnce(() => {
      const one = readingOnce(() => tokensOf('A text.'))
      expect(tokensOf('A text.')).toBe(one)
    })
  })

  it('forgets what it read when the work fails', () => {
    let one
    const work = () => {
      one = tokensOf('A text.')
      throw new Error('failed')
    }
    expect(() => readingOnce(work)).toThrow('failed')
    expect(tokensOf('A text.')).not.toBe(one)
  })
})

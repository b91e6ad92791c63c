import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNames } from '../../src/bundle/unseen.ts'
import { excerpt } from '../../src/compiler/excerpt.ts'
import { wild } from '../properties/text-arbitraries.ts'

describe('excerpt', () => {
  it('leaves a text alone that is short enough', () => {
    expect(excerpt('ten chars.', 10)).toBe('ten chars.')
    expect(excerpt('', 10)).toBe('')
  })

  it('names what hides in a text', () => {
    expect(excerpt('a\u202eb', 10)).toBe('a[RLO]b')
  })

  it('cuts a longer one behind a whole word', () => {
    expect(excerpt('one two three four', 12)).toBe('one two…')
    expect(excerpt('one two  three four', 12)).toBe('one two…')
  })

  it('cuts a script that has no spaces behind a whole character', () => {
    expect(excerpt('中国的实验室越来越多', 5)).toMatch(/^中国的实/)
    expect(excerpt('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toBe('👩‍👩‍👧‍👦…')
  })

  it('says that more follows, also where little but what hides is shown', () => {
    const text = `a${'\u200b'.repeat(90)} and much more to read`
    expect(excerpt(text, 40)).toMatch(/^a.*…$/)
  })

  it('is the start of any text, as long as asked for at the most', () => {
    fc.assert(
      fc.property(wild.map(withNames), fc.integer({ min: 4, max: 60 }), (text, most) => {
        const short = excerpt(text, most)
        if (text.length <= most) {
          expect(short).toBe(text)
          return
        }
        const start = short.slice(0, -1)
        expect(short.at(-1)).toBe('…')
        expect(text.startsWith(start)).toBe(true)
        expect(start.length).toBeLessThanOrEqual(most)
      }),
      { numRuns: 300 },
    )
  })
})

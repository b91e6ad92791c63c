import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn } from '../../src/seed/links.ts'

const address = fc.webUrl({ withQueryParameters: true, withFragments: true })
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom('http://', 'https://a.b', '(', ')', '[', ']', '…', '.', ',', '人', ' ', '\n'),
      fc.constantFrom('mailto:', 'a@b.c', '|', '“', '”', '。', '\ud83e', '🤖', 'HTTPS://X.Y'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(''))

describe('linksIn', () => {
  it('gives links that stand in the text, in order and apart', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let last = 0
        for (const { from, to, href } of linksIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(text.slice(from, to)).toBe(href)
          expect(href).toMatch(/^(?:https?:\/\/|mailto:)\S/i)
          last = to
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('finds an address whole between blanks, brackets and CJK punctuation', () => {
    const around = fc.constantFrom(['', ''], [' ', ' '], ['(', ')'], ['见：', '。'], ['<', '>'])
    fc.assert(
      fc.property(address, around, (url, [before, after]) => {
        fc.pre(!/[.,;:!?'*()[\]…|]|[^\x21-\x7e]/.test(url.slice(-1)) && !/[()]/.test(url))
        expect(linksIn(`${before}${url}${after}`).map(({ href }) => href)).toEqual([url])
      }),
    )
  })
})

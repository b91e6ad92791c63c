import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestTerm, searchTokens } from '../../src/bundle/search-terms.ts'

const terms = (text: string) => searchTokens(text).map(({ term }) => term)

describe('searchTokens', () => {
  it.each([
    ['Moonshot, Zhipu and Meituan.', 'moonshot zhipu and meituan'],
    ['China’s labs don’t', 'china labs don'],
    ['Señor Ångström’s CAFÉ', 'senor angstrom cafe'],
    ['GPT-4.1 costs 1,000 (v2.0)', 'gpt 4.1 costs 1000 v2.0'],
    ['It ends at 5. 7 begin', 'it ends at 5 7 begin'],
    ['http://01.AI', 'http 01 ai'],
    ['snake_case', 'snake case'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['co\u00adoperate', 'cooperate'],
    ['Привет, ёлка', 'привет елка'],
    ['हिन्दी', 'हिन्दी'],
    ['👍🏽 …', ''],
  ])('takes %j for %j', (text, expected) => {
    expect(terms(text).join(' ')).toBe(expected)
  })

  it.each([
    ['人工智能', '人工 工智 智能 能'],
    ['使用GPT模型', '使用 用 gpt 模型 型'],
    ['データが', 'デー ータ タが が'],
    ['모델을 쓴다', '모델 델을 을 쓴다 다'],
    ['能', '能'],
  ])('takes %j, without spaces, for pairs of letters: %j', (text, expected) => {
    expect(terms(text).join(' ')).toBe(expected)
  })

  it('takes a text and any of its Unicode forms for the same terms', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé가-힣ガが ]*$/u),
        fc.constantFrom('NFC', 'NFD'),
        (text, form) => {
          expect(terms(text.normalize(form))).toEqual(terms(text.normalize('NFC')))
        },
      ),
    )
  })

  it('gives places in order, terms that are whole, and none longer than the longest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = -1
        for (const { from, to, term } of searchTokens(text)) {
          expect(from).toBeGreaterThan(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(term).not.toMatch(/\s/)
          expect(term).not.toBe('')
          expect(() => encodeURIComponent(term)).not.toThrow()
          expect(term.length).toBeLessThanOrEqual(longestTerm)
          last = from
        }
      }),
    )
  })

  it('knows the start of a word that is too long', () => {
    expect(terms('a'.repeat(99))).toEqual(['a'.repeat(longestTerm)])
  })

  it('takes more letters in a run without a space than a call takes arguments', () => {
    expect(searchTokens('中'.repeat(300_000))).toHaveLength(300_000)
  })
})

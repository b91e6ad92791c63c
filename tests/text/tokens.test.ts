import { describe, expect, it } from 'vitest'
import { foldedOf, tokensOf } from '../../src/text/tokens.ts'

function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ from, to }) => text.slice(from, to))
    .join(' | ')
}

describe('tokensOf', () => {
  it.each([
    ['cuts words from marks', 'One, two (three)!', 'One | , | two | ( | three | ) | !'],
    ['keeps apostrophes within words', "don’t it's labs'", "don’t | it's | labs | '"],
    ['cuts compounds at hyphens', 'low-key GPT-4', 'low | - | key | GPT | - | 4'],
    [
      'keeps numbers whole',
      '1,234.5 61.9% $5 05/08/26 09:49 3B',
      '1,234.5 | 61.9 | % | $ | 5 | 05/08/26 | 09:49 | 3B',
    ],
    [
      'keeps names with dots',
      '01.AI U.S. Node.js x.com v1.2',
      '01.AI | U.S. | Node.js | x.com | v1.2',
    ],
    [
      'does not join sentences without a space',
      'cars.I want 2016.The end',
      'cars | . | I | want | 2016 | . | The | end',
    ],
    [
      'keeps links whole, without the mark behind',
      '(https://x.com/a?b=C).',
      '( | https://x.com/a?b=C | ) | .',
    ],
    ['keeps handles and tags', '@sama #ai', '@sama | #ai'],
    ['keeps runs of dots and dashes', 'Wait... what--now', 'Wait | ... | what | -- | now'],
    ['cuts Chinese by words', '研究人员训练模型。', '研究 | 人员 | 训练 | 模型 | 。'],
    ['cuts Japanese by words', '東京の研究者。', '東京 | の | 研究者 | 。'],
    ['cuts Thai by words', 'ภาษาไทย', 'ภาษา | ไทย'],
    [
      'reads Korean, Arabic, Hebrew and Russian',
      '모델을 النموذج، המודל модель',
      '모델을 | النموذج | ، | המודל | модель',
    ],
    ['keeps emoji whole', '👩‍👩‍👧‍👦🇩🇪👍🏽', '👩‍👩‍👧‍👦 | 🇩🇪 | 👍🏽'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toBe(expected)
  })
})

describe('foldedOf', () => {
  const readSame = (a: string, b: string) => foldedOf(tokensOf(a)) === foldedOf(tokensOf(b))

  it.each([
    ['“It’s” — here…', '"It\'s" - here...'],
    ['a\u00a0b', 'a b'],
    ['café', 'cafe\u0301'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['ﬁne ＡＩ', 'fine AI'],
    ['«so»', '"so"'],
  ])('takes %s for %s', (one, other) => {
    expect(readSame(one, other)).toBe(true)
  })

  it.each([
    ['Word', 'word'],
    ['10²', '102'],
    ['a b', 'ab'],
    ['a.', 'a'],
    ['1,000', '1.000'],
  ])('tells %s from %s', (one, other) => {
    expect(readSame(one, other)).toBe(false)
  })
})

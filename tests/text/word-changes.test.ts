import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/text/word-changes.ts'

/** The changes as "{old→new}" in the original's text. */
function marked(a: string, b: string): string {
  let at = 0
  let out = ''
  for (const { fromA, toA, fromB, toB } of changesBetween(a, b)) {
    out += `${a.slice(at, fromA)}{${a.slice(fromA, toA)}→${b.slice(fromB, toB)}}`
    at = toA
  }
  return out + a.slice(at)
}

describe('changesBetween', () => {
  it.each([
    ['finds nothing where only typography differs', "It's “so”...", 'It’s "so"…', "It's “so”..."],
    ['marks whole words', 'The gets bigger.', 'The get bigger.', 'The {gets→get} bigger.'],
    [
      'marks a number whole',
      'It rose 61.9% today.',
      'It rose 69.1% today.',
      'It rose {61.9→69.1}% today.',
    ],
    ['marks what was put in', 'One two.', 'One and two.', 'One {→and}two.'],
    ['marks what was left out', 'One and two.', 'One two.', 'One {and→} two.'],
    [
      'leaves no little word alone between changes',
      'He sold all of his shares.',
      'He bought some of her bonds.',
      'He {sold all of his shares→bought some of her bonds}.',
    ],
    [
      'marks Chinese by words',
      '研究人员训练模型。',
      '研究人员发布模型。',
      '研究人员{训练→发布}模型。',
    ],
    ['marks Japanese by words', '東京の研究者。', '大阪の研究者。', '{東京→大阪}の研究者。'],
    ['marks Korean', '모델을 공개했다.', '모델을 훈련했다.', '모델을 {공개했다→훈련했다}.'],
    ['marks Arabic', 'النموذج كبير جدا.', 'النموذج صغير جدا.', 'النموذج {كبير→صغير} جدا.'],
    ['marks Hebrew', 'המודל גדול מאוד.', 'המודל קטן מאוד.', 'המודל {גדול→קטן} מאוד.'],
    [
      'marks Russian',
      'Модель очень большая.',
      'Модель очень малая.',
      'Модель очень {большая→малая}.',
    ],
    ['marks emoji whole', 'So 👩‍👩‍👧‍👦 it is.', 'So 👩‍👩‍👦 it is.', 'So {👩‍👩‍👧‍👦→👩‍👩‍👦} it is.'],
  ])('%s', (_, a, b, expected) => {
    expect(marked(a, b)).toBe(expected)
  })

  it('counts from the offsets it is given', () => {
    expect(changesBetween('a b', 'a c', 10, 20)).toEqual([
      { fromA: 12, toA: 13, fromB: 22, toB: 23 },
    ])
  })

  it('is not slow on two long stretches with little in common', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `w${(at * at * seed + at) % 7919}`).join(' ')
    expect(changesBetween(words(3), words(5)).length).toBeGreaterThan(0)
  })
})

// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { languageOf, sentencesToRead } from '../../src/article/sentences-to-read.ts'
import { articleOf } from './article-of.ts'

const cached = 'The lab opened in May. It hired forty people.\n\nRents had doubled since.'
const compared = articleOf({ original: 'The lab opened in May. Rents had doubled since.', cached })
const texts = (from: Parameters<typeof sentencesToRead>[1], article = compared) =>
  sentencesToRead(article, from).map(({ text }) => text)

describe('what is read aloud', () => {
  it('is the copy, sentence by sentence', () => {
    expect(texts(null)).toEqual([
      'The lab opened in May.',
      'It hired forty people.',
      'Rents had doubled since.',
    ])
  })

  it('begins where words are selected', () => {
    expect(texts({ parts: ['forty'], row: 1 })).toEqual([
      'It hired forty people.',
      'Rents had doubled since.',
    ])
  })

  it('begins with what follows, where words are selected that the copy lacks', () => {
    const article = articleOf({ original: `Gone now. ${cached}`, cached })
    expect(texts({ parts: ['Gone'], row: 0 }, article)[0]).toBe('The lab opened in May.')
  })

  it('is the last sentence, where words at the end are selected that the copy lacks', () => {
    const article = articleOf({ original: `${cached} Gone now.`, cached })
    expect(texts({ parts: ['Gone'], row: 3 }, article)).toEqual(['Rents had doubled since.'])
  })

  it('is the same of a copy that has nothing to be compared with', () => {
    const alone = articleOf({ original: null, cached })
    expect(texts(null, alone)).toEqual(texts(null))
    expect(texts({ parts: ['had doubled'], row: 2 }, alone)).toEqual(['Rents had doubled since.'])
  })

  it('is the original where there is no copy', () => {
    expect(texts(null, articleOf({ original: cached, cached: null }))).toEqual(texts(null))
  })

  it('goes on with the linked pages', () => {
    const pages = [
      { title: 'A page', url: 'https://example.org/x', body: 'Boats left. They sank.' },
    ]
    const article = articleOf({ original: cached, cached, pages })
    expect(texts({ parts: ['Rents'], row: 2 }, article)).toEqual([
      'Rents had doubled since.',
      'Boats left.',
      'They sank.',
    ])
  })

  it('comes in parts that take no voice long, cut where one breathes, and leaves nothing out', () => {
    const clause = 'the lab that had opened in May went on with its work, '
    const long = `It is said that ${clause.repeat(6)}and so on.`
    const parts = texts(null, articleOf({ original: long, cached: long }))
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.join(' ')).toBe(long)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(140)
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/)
    const unspaced = '实验室在五月开放并且雇用了四十个人'.repeat(9)
    expect(texts(null, articleOf({ original: unspaced, cached: unspaced })).join('')).toBe(unspaced)
  })

  it('is all of it where the words aren’t of the texts', () => {
    expect(texts({ parts: ['A word of the title'], row: null })).toHaveLength(3)
  })
})

it.each([
  ['The lab opened.', 'en'],
  ['实验室开放了。', 'zh'],
  ['研究所が開いた。', 'ja'],
  ['연구소가 열렸다.', 'ko'],
  ['Лаборатория открылась.', 'ru'],
  ['افتُتح المختبر.', 'ar'],
])('%s is read in %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { linkTo, quotationOf } from '../../src/article/quotation.ts'
import { articleOf } from './article-of.ts'

const page = 'https://example.org/article/x/'

describe('linkTo', () => {
  it('leads to the row, and to the words by the browser’s own means', () => {
    expect(linkTo({ parts: ['low-key, focused'], row: 12 }, page)).toBe(
      `${page}#row-12:~:text=low%2Dkey%2C%20focused`,
    )
  })

  it('names long words by how they begin and end, by whole words', () => {
    const words = `Students do much of ${'the core work in Chinese labs and '.repeat(4)}so they say.`
    expect(linkTo({ parts: [words], row: 3 }, page)).toBe(
      `${page}#row-3:~:text=Students%20do%20much%20of%20the,labs%20and%20so%20they%20say.`,
    )
  })

  it('names words that go on in another block, however few, by how they begin and end', () => {
    const parts = ['It hired forty people. ', 'Rents had\n', ' \n', 'doubled since last summer.']
    expect(linkTo({ parts, row: 3 }, page)).toBe(
      `${page}#row-3:~:text=It%20hired%20forty%20people.,since%20last%20summer.`,
    )
  })

  it('names no half of a word, also where none is set off by a space', () => {
    const words = '实验室五月开放。'.repeat(20)
    const [, beginning = '', end = ''] = /text=(.*),(.*)$/.exec(
      decodeURIComponent(linkTo({ parts: [words], row: 3 }, page)),
    )!
    expect(words.startsWith(beginning) && words.endsWith(end)).toBe(true)
    expect(beginning.length).toBeLessThanOrEqual(24)
  })

  it.each(['😀'.repeat(60), '很'.repeat(100), `${'a'.repeat(23)}😀${'b'.repeat(90)}`, '\ud83d'])(
    'can be followed, whatever the words are (%#)',
    (words) => {
      const url = new URL(linkTo({ parts: [words], row: null }, page))
      expect(() => decodeURIComponent(url.hash)).not.toThrow()
    },
  )
})

describe('quotationOf', () => {
  it('has the words in one line, whose they are, how old the copy is, and the way back', () => {
    const article = articleOf({ title: 'Notes from the labs' })
    expect(quotationOf({ parts: ['They were\n low-key.'], row: 2 }, article, page)).toBe(
      [
        '“They were low-key.”',
        '— Notes from the labs, TLDR AI, cached 8 May 2026, 09:49',
        `${page}#row-2:~:text=They%20were%20low%2Dkey.`,
        '',
      ].join('\n'),
    )
  })

  it('says nothing of what isn’t known', () => {
    const article = { ...articleOf({ title: 'Notes' }), source: null, cachedAt: null }
    expect(quotationOf({ parts: ['A.'], row: 0 }, article, page)).toContain('\n— Notes\n')
  })
})

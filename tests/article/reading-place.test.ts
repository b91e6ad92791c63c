// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/bundle/article.ts'
import { stopAt } from '../../src/article/reading-place.ts'
import { textRows } from '../../src/article/text-rows.ts'
import { articleOf } from './article-of.ts'

/** Some 460 words in sentences of ten, which take two minutes. */
const text = Array.from(
  { length: 46 },
  (_, at) => `In line ${at} one two three four five six.`,
).join(' ')
const pages = [{ title: 'A page', url: 'https://example.org/x', body: text }]

const placeOf = (article: Article, row: number) => ({ row, words: textRows(article)[row]!.words })

describe('the minutes that are left', () => {
  const left = (article: Article, rows: number[]) =>
    rows.map((row) => stopAt(article, placeOf(article, row))?.minutesLeft)

  it('get less along the texts, and are never none', () => {
    expect(left(articleOf({ original: text, cached: text }), [0, 10, 30, 45])).toEqual([2, 2, 1, 1])
  })

  it('have the linked pages in them, which are still to come', () => {
    const article = articleOf({ original: text, cached: text, pages })
    expect(left(article, [45, 46 + 30])).toEqual([3, 1])
  })

  it('are those of an original of which there is no copy', () => {
    expect(left(articleOf({ original: text, cached: null }), [0, 30])).toEqual([2, 1])
  })

  it('are those of a copy by itself, too', () => {
    expect(left(articleOf({ original: null, cached: text }), [0, 30])).toEqual([2, 1])
  })
})

describe('where one had stopped', () => {
  const before = articleOf({ original: null, cached: 'One came. Two came. Three came.', pages })

  it('is where its sentence is in a copy that was made anew', () => {
    const anew = articleOf({ original: null, cached: 'Zero came. One came. Two came.', pages })
    expect(stopAt(anew, placeOf(before, 1))?.row).toBe(2)
    expect(stopAt(anew, placeOf(before, 2))).toBeNull()
  })

  it('is in the text that it was in, where another has the same sentence', () => {
    const article = articleOf({ original: null, cached: text, pages })
    expect(stopAt(article, placeOf(article, 46 + 20))?.row).toBe(46 + 20)
  })
})

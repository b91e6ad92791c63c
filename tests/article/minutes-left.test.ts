// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { minutesLeft } from '../../src/article/minutes-left.ts'
import { articleOf } from './article-of.ts'

/** Some 460 words in sentences of ten, which take two minutes. */
const text = Array.from(
  { length: 46 },
  (_, at) => `In line ${at} one two three four five six.`,
).join(' ')

describe('minutesLeft', () => {
  it('gets less along the texts, and never nothing', () => {
    const article = articleOf({ original: text, cached: text })
    expect([0, 10, 30, 45].map((row) => minutesLeft(article, row))).toEqual([2, 2, 1, 1])
  })

  it('counts the linked pages, which are still to come', () => {
    const pages = [{ title: 'A page', url: 'https://example.org/x', body: text }]
    expect(minutesLeft(articleOf({ original: text, cached: text, pages }), 45)).toBe(3)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSeed } from '../../src/seed/parse-seed.ts'

const head = [
  ...['A title', 'TLDR AI News', 'Summary', 'A summary.', 'The original tells another story.'],
  ...['Original Article', 'View Cached Full Text', 'Cached at: 05/08/26, 09:49 AM'],
]
const list = ['Similar Articles', 'One', 'TLDR AI', 'A summary of one.', 'Two', 'TLDR AI']

/** A page whose cached text and list are these paragraphs, with nothing behind the last. */
const page = (...paragraphs: string[]) => [...head, ...paragraphs].join('\n\n')

const cutOffs = (text: string) =>
  parseSeed('a.txt', text).diagnostics.filter(({ code }) => code === 'cut-off')
const isCutOff = (text: string) => cutOffs(text).length > 0

const long = 'A text that goes on and on, '.repeat(4)

describe('a file that breaks off', () => {
  it('is warned of once, with the last word, its place, and what to do', () => {
    const last = 'The copy tells ano'
    expect(parseSeed('a.txt', page(last)).diagnostics).toEqual([
      {
        severity: 'warning',
        file: 'a.txt',
        line: 17,
        column: last.length,
        code: 'cut-off',
        message: 'The file seems to break off at “ano”.',
        advice: 'Save the page again if more of it can be had; all that is here is read.',
      },
    ])
  })

  it.each([
    ['a short paragraph', ['The copy te']],
    ['a heading', ['A text.', '## What it me']],
    ['an item', ['A text.', '- Measure on yo']],
    ['code', ['```', 'npm ins']],
    ['a linked page’s address', ['A text.', '\nA page', 'Source: https://g']],
    ['the label of the list', ['A text.', 'Similar Articl']],
    ['the title of a similar article', ['A text.', ...list.slice(0, 4), 'Anoth']],
    ['the source of a similar article', ['A text.', ...list.slice(0, 5), 'TLD']],
    ['the summary of a similar article', ['A text.', ...list, 'A summary of tw']],
    [
      'a title that reads as another summary’s second paragraph',
      ['A text.', ...list, 'It is.', 'Th'],
    ],
    ['a script without spaces', ['推理成本一年内下降']],
  ])('is known by having no line break behind it, in %s', (_, paragraphs) => {
    expect(isCutOff(page(...paragraphs))).toBe(true)
  })

  it.each([
    ['a long line', [`${long}and then stops in the mid`]],
    ['a sentence behind another', ['This seed says a thing. It says ano']],
    ['the beginning of a word that stands elsewhere', ['The copy tells anoth']],
    ['the label of the list', ['A text.', 'Similar Articl']],
    ['a linked page’s address', ['A text.', '\nA page', 'Source: https://g']],
    ['a summary’s second sentence', ['A text.', ...list, 'It is two. It is mor']],
  ])('is known, in spite of a line break, by %s', (_, paragraphs) => {
    expect(isCutOff(`${page(...paragraphs)}\n`)).toBe(true)
  })

  it('is found wherever the first seed is cut in a word behind its date', () => {
    const seed = readFileSync(
      new URL('../fixtures/seeds/a-real-seed/seed.txt', import.meta.url),
      'utf8',
    )
    const from = seed.indexOf('AM', seed.indexOf('Cached at: ')) + 4
    const places = [...seed.matchAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)]
      .map(({ index }) => index)
      .filter((place, nth) => place > from && nth % 25 === 0)
    expect(places.length).toBeGreaterThan(50)
    expect(places.filter((place) => !isCutOff(seed.slice(0, place)))).toEqual([])
  })
})

describe('a file that is whole', () => {
  it.each([
    ['a sentence', ['A text.', ...list, 'A summary of two.']],
    ['a quotation', ['A text.', ...list, 'It says “so.”']],
    ['"…"', ['A text.', ...list, 'A summary of…']],
    ['a sentence, without a list', ['A text.']],
    ['"…", without a list', [`${long}and…`]],
    ['a list’s label', ['A text.', 'Similar Articles']],
    ['an item of a summary', ['A text.', ...list, 'It is three:', '- a third']],
  ])('may end in %s, with no line break behind it', (_, paragraphs) => {
    expect(isCutOff(page(...paragraphs))).toBe(false)
    expect(isCutOff(`${page(...paragraphs)}\n`)).toBe(false)
  })

  it('may end as its summaries do, be it without a full stop', () => {
    const unstopped = list.map((line) => line.replace('one.', 'one'))
    expect(isCutOff(page('A text.', ...unstopped, 'A summary of two'))).toBe(false)
  })

  it.each([
    ['a heading', 'The end'],
    ['an item', '- Keep a test set'],
    ['code', '    npm install'],
    [
      'a link',
      'https://example.com/a/rather/long/address/that/goes/on/and/on/until/it/ends/at/last',
    ],
    ['a line of a poem', 'And miles to go before I sleep'],
  ])('may end in %s above its list, or above a line break', (_, last) => {
    expect(isCutOff(page('A text.', last, ...list, 'A summary of two.'))).toBe(false)
    expect(isCutOff(`${page('A text.', last)}\n`)).toBe(false)
  })

  it('may have no cached text: another warning tells of that', () => {
    expect(isCutOff(page())).toBe(false)
  })
})

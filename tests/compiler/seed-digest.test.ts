// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { mostLinks } from '../../src/compiler/compile-article.ts'
import { digestSeed } from '../../src/compiler/seed-digest.ts'
import { mostSentences } from '../../src/text/tiles.ts'
import { fileOf, type SeedFields, seedText } from './seed-file.ts'

const links = Array.from({ length: mostLinks + 1 }, (_, at) => `https://a.example/${at}`).join(' ')

/** What is said of a seed, and what stands on the line that it is said of. */
function saidOf(fields: SeedFields) {
  const text = seedText(fields)
  return digestSeed(fileOf('a.txt', text)).digest.diagnostics.map(
    ({ severity, line, message }) => ({
      ...{ severity, message },
      at: text.split('\n')[line - 1]!.slice(0, 30),
    }),
  )
}

describe('a text that is beyond what a page can show', () => {
  it.each([
    ['an original', { original: `Original: ${links}` }, /^Original: /],
    ['a copy', { cached: `Copy: ${links}` }, /^Copy: /],
    [
      'a linked page',
      { pages: [{ title: 'B', url: 'https://b.example/', body: `Page: ${links}` }] },
      /^Page: /,
    ],
  ])('is named where it begins, if it is %s of many links', (_, fields, begins) => {
    expect(
      saidOf({ title: 'Alpha', ...fields }).filter(({ message }) => /links/.test(message)),
    ).toEqual([
      {
        ...{ severity: 'note', at: expect.stringMatching(begins) as string },
        message: 'Of a text with so many links the first 5,000 can be followed.',
      },
    ])
  })

  it('is named if it is an original of many sentences', () => {
    const original = Array.from({ length: mostSentences + 1 }, (_, at) => `It is ${at}.`).join('\n')
    expect(saidOf({ title: 'Alpha', original })).toContainEqual({
      ...{ severity: 'note', at: 'It is 0.' },
      message:
        'The original or its copy has more than 10,000 sentences, so paragraphs are compared.',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { articleId } from '../../src/compiler/article-id.ts'
import { normaliseTitle } from '../../src/seed/title.ts'
import { bundleOf } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'

const whole = 'A fairly long title about the new model release that was cut in the middle of it'
const cut = 'A fairly long title about the new model release that was cut in the mid…'
const idOf = (title: string) => articleId(title, normaliseTitle(title))

const seed = (file: string, day: number, title: string, source = 'X AI KOLs Timeline') =>
  seedFile(file, { title, sourceLine: `${source} News`, cachedAt: `05/0${day}/26, 09:00 AM` })

const told = (...seeds: ReturnType<typeof seed>[]) => {
  const { articles, aliases, diagnostics } = bundleOf(seeds)
  return {
    articles: articles.map(({ file, id, title }) => ({ file, id, title })),
    aliases,
    leftOut: diagnostics
      .filter(({ message }) => /the same article/.test(message))
      .map(({ file }) => file),
  }
}

describe('two seeds of one handle and source, one of whose titles is cut', () => {
  it.each([
    ['a', 1, 2],
    ['b', 2, 1],
  ])('are one article under the whole title, whichever is newer (%s)', (_, cutOn, wholeOn) => {
    const { articles, aliases, leftOut } = told(
      seed('cut.txt', cutOn, `@foo: ${cut}`),
      seed('whole.txt', wholeOn, `@foo: ${whole}`),
    )
    const [newer, older] = cutOn > wholeOn ? ['cut.txt', 'whole.txt'] : ['whole.txt', 'cut.txt']
    expect(articles).toEqual([{ file: newer, id: idOf(whole), title: whole }])
    expect(leftOut).toEqual([older])
    expect(aliases.get(idOf(cut))).toBe(idOf(whole))
  })

  it('leave every address that one of them had, wherever its title was cut', () => {
    const shorter = cut.replace(' in the mid…', '…')
    const { aliases } = told(
      seed('cut1.txt', 1, `@foo: ${cut}`),
      seed('cut2.txt', 2, `@foo: ${shorter}`),
      seed('whole.txt', 3, `@foo: ${whole}`),
    )
    for (const title of [cut, shorter]) expect(aliases.get(idOf(title))).toBe(idOf(whole))
  })

  it('are one with further savings of either', () => {
    const seeds = [1, 2].flatMap((day) => [
      seed(`cut${day}.txt`, day, `@foo: ${cut}`),
      seed(`whole${day}.txt`, day + 2, `@Foo: ${whole}`),
    ])
    expect(told(...seeds).articles).toEqual([{ file: 'whole2.txt', id: idOf(whole), title: whole }])
  })
})

describe('two seeds stay two', () => {
  it.each([
    ['of two handles', [`@foo: ${cut}`, `@bar: ${whole}`]],
    ['without a handle', [cut, whole]],
    ['that have but a short start in common', ['@foo: A fairly long title…', `@foo: ${whole}`]],
    ['that differ before the cut', [`@foo: ${cut}`, `@foo: ${whole.replace('model', 'modem')}`]],
    ['neither of which is cut', [`@foo: ${cut.slice(0, -1)}`, `@foo: ${whole}`]],
  ])('%s', (_, titles) => {
    const seeds = titles.map((title, index) => seed(`${index}.txt`, 1, title))
    expect(told(...seeds).articles).toHaveLength(2)
    expect(told(...seeds).leftOut).toEqual([])
  })

  it('of two sources', () => {
    const seeds = [seed('a.txt', 1, `@foo: ${cut}`), seed('b.txt', 1, `@foo: ${whole}`, 'TLDR')]
    expect(told(...seeds).leftOut).toEqual([])
  })

  it('where the cut title could be either of two', () => {
    const seeds = [cut, whole, `${whole} again`].map((title, index) =>
      seed(`${index}.txt`, 1, `@foo: ${title}`),
    )
    expect(told(...seeds).leftOut).toEqual([])
  })
})

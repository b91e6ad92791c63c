import { describe, expect, it } from 'vitest'
import { bundleOf } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'

const source = 'X AI KOLs Timeline'
const morning = 'Good morning from the lab'

/** A seed by its file's name; a day of May, a title line, and what its similar list names. */
const seed = (file: string, day: number, title: string, ...names: string[]) =>
  seedFile(`${file}.txt`, {
    title,
    sourceLine: `${source} News`,
    cachedAt: `05/0${day}/26, 09:00 AM`,
    similar: names.map((title) => ({ title, source })),
  })

function collectionOf(...seeds: ReturnType<typeof seed>[]) {
  const bundle = bundleOf(seeds)
  const nodes = [...bundle.articles, ...bundle.stubs]
  const idOf = (handle: string | null) =>
    nodes.find((node) => node.handle === handle && node.title === morning)?.id
  return {
    bundle,
    idOf,
    /** The handles of what a file's similar list leads to. */
    similarTo: (file: string) =>
      bundle.articles
        .find((article) => article.file === `${file}.txt`)!
        .related.similar.map(({ id }) => nodes.find((node) => node.id === id)!.handle),
  }
}

describe('articles of one title and source', () => {
  it('are two where their handles differ: neither is left out', () => {
    const { bundle, idOf } = collectionOf(
      seed('a', 1, `@alice: ${morning}`),
      seed('b', 2, `@bob: ${morning}`),
    )
    expect(bundle.articles.map(({ handle }) => handle)).toEqual(['@alice', '@bob'])
    expect(bundle.diagnostics).toEqual([])
    expect(idOf('@alice')).not.toBe(idOf('@bob'))
  })

  it('are one where one names no handle, or the handles differ in case alone', () => {
    for (const title of [morning, `@Alice: ${morning}`]) {
      const { bundle } = collectionOf(seed('a', 1, `@alice: ${morning}`), seed('b', 2, title))
      expect(bundle.articles.map(({ file }) => file)).toEqual(['b.txt'])
    }
  })

  it('stand apart where one that names no handle could be either’s', () => {
    const { bundle } = collectionOf(
      seed('a', 1, `@alice: ${morning}`),
      seed('b', 2, `@bob: ${morning}`),
      seed('c', 3, morning),
    )
    expect(bundle.articles.map(({ handle }) => handle)).toEqual(['@alice', '@bob', null])
  })

  it('have the ids they always had as long as no other handle is known', () => {
    const plain = collectionOf(seed('a', 1, morning)).idOf(null)
    expect(collectionOf(seed('a', 1, `@alice: ${morning}`)).idOf('@alice')).toBe(plain)
  })

  it('are reached at the address from before the second came, the older one first', () => {
    const plain = collectionOf(seed('a', 2, `@alice: ${morning}`)).idOf('@alice')!
    const { bundle, idOf } = collectionOf(
      seed('b', 3, `@bob: ${morning}`),
      seed('a', 2, `@alice: ${morning}`),
    )
    expect(bundle.aliases.get(plain)).toBe(idOf('@alice'))
  })
})

describe('a similar list', () => {
  it('leads to the article of the handle that it names, else to a page of its own', () => {
    const { similarTo, bundle } = collectionOf(
      seed('a', 1, `@alice: ${morning}`),
      seed('b', 2, `@bob: ${morning}`),
      seed('c', 3, 'Another', `@bob: ${morning}`, `@carol: ${morning}`, `@alice: ${morning}`),
    )
    expect(similarTo('c')).toEqual(['@bob', '@carol', '@alice'])
    expect(bundle.stubs.map(({ handle }) => handle)).toEqual(['@carol'])
  })

  it('may leave the handle out where just one has the title', () => {
    const { similarTo, bundle } = collectionOf(
      seed('a', 1, `@alice: ${morning}`),
      seed('c', 3, 'Another', morning),
    )
    expect(similarTo('c')).toEqual(['@alice'])
    expect(bundle.stubs).toEqual([])
  })

  it('leads from a title without a handle to the only one of its source', () => {
    const elsewhere = seedFile('b.txt', { title: `@bob: ${morning}`, sourceLine: 'TLDR AI News' })
    const { similarTo } = collectionOf(
      seed('a', 1, `@alice: ${morning}`),
      elsewhere,
      seed('c', 3, 'Another', morning),
    )
    expect(similarTo('c')).toEqual(['@alice'])
  })

  it('leads from a cut title to no other handle’s article', () => {
    const { similarTo, bundle } = collectionOf(
      seed('a', 1, '@zed: A cut title that goes on and on until it is c…'),
      seed('c', 3, 'Another', '@other: A cut title that goes on and on…'),
    )
    expect(similarTo('c')).toEqual(['@other'])
    expect(bundle.stubs.map(({ handle }) => handle)).toEqual(['@other'])
  })
})

describe('the seed of what lists knew', () => {
  const known = [
    seed('a', 3, `@alice: ${morning}`),
    seed('c', 4, 'Another', `@bob: ${morning}`, `@carol: ${morning}`),
  ]

  it.each([1, 5])('changes no address when it arrives, cached on May %i', (day) => {
    const before = collectionOf(...known)
    const after = collectionOf(...known, seed('b', day, `@bob: ${morning}`))
    for (const handle of ['@alice', '@bob', '@carol'])
      expect(after.idOf(handle)).toBe(before.idOf(handle))
    expect(before.idOf('@bob')).toBeDefined()
    expect(after.similarTo('c')).toEqual(['@bob', '@carol'])
    expect(after.bundle.stubs.map(({ handle }) => handle)).toEqual(['@carol'])
  })
})

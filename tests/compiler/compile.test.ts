import { describe, expect, it } from 'vitest'
import { articlePath, cataloguePath } from '../../src/bundle/bundle-paths.ts'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import { bundleOf, compileFiles } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'

const alpha = seedFile('a.txt', { title: 'Alpha grows', similar: [{ title: 'Beta shrinks' }] })

describe('compile', () => {
  it('makes an empty catalogue, feed and search index of no seeds', () => {
    const { json, diagnostics } = bundleOf([])
    expect([...json.keys()]).toEqual(['bundle/feed/all/_/_/0.json', cataloguePath, searchIndexPath])
    expect(diagnostics).toEqual([])
  })

  it('makes the files anew, and the same, each time they are asked for', () => {
    const { files } = compileFiles([alpha])
    const made = () => Array.from(files(), ({ path, json, stamp }) => [path, json(), stamp()])
    expect(made()).toEqual(made())
  })

  it('says what is wrong before any file is made', () => {
    const { diagnostics } = compileFiles([seedFile('a.txt', { title: 'Alpha', cachedAt: 'never' })])
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'a.txt', line: 15 }])
  })

  it('gives a stub’s seed, when it arrives, the address of the stub', () => {
    const before = bundleOf([alpha])
    const stub = before.stubs.find(({ title }) => title === 'Beta shrinks')!
    const after = bundleOf([alpha, seedFile('b.txt', { title: 'Beta shrinks' })])
    const article = after.articles.find(({ title }) => title === 'Beta shrinks')!
    expect(article.id).toBe(stub.id)
    expect(after.articles[0]!.related.similar).toMatchObject([{ kind: 'article', id: stub.id }])
    expect(after.stubs).toEqual([])
  })

  it('keeps that address though the seed writes its title another way', () => {
    const stub = bundleOf([alpha]).stubs[0]!
    const title = '@someone: “BETA” shrinks (3 minute read)'.replace(/[“”]/g, '')
    const after = bundleOf([alpha, seedFile('b.txt', { title })])
    expect(after.articles.find(({ file }) => file === 'b.txt')!.id).toBe(stub.id)
  })

  it('leads on from the address of a cut title, once the article arrives', () => {
    const naming = seedFile('a.txt', { title: 'Alpha', similar: [{ title: 'Beta shrinks in w…' }] })
    const stub = bundleOf([naming]).stubs[0]!
    const after = bundleOf([naming, seedFile('b.txt', { title: 'Beta shrinks in winter' })])
    const article = after.articles.find(({ file }) => file === 'b.txt')!
    expect(after.aliases).toEqual(new Map([[stub.id, article.id]]))
  })

  it('gives the article back its stub when its seed goes', () => {
    const beta = seedFile('b.txt', { title: 'Beta shrinks' })
    expect(bundleOf([alpha, beta]).stubs).toEqual([])
    expect([...bundleOf([alpha]).json]).not.toEqual([...bundleOf([alpha, beta]).json])
    expect(bundleOf([alpha]).stubs).toHaveLength(1)
  })

  it('shows what else is related, with the terms that both have, and nothing twice', () => {
    const words = 'The photonic link doubles the bandwidth of the accelerator.'
    const files = ['One', 'Two', 'Three'].map((title) =>
      seedFile(`${title}.txt`, {
        ...{ title, summary: words, original: null, cached: `${words} So says ${title}.` },
        similar: title === 'One' ? [{ title: 'Two' }] : [],
      }),
    )
    const { articles } = bundleOf(files)
    const one = articles.find(({ title }) => title === 'One')!.related
    expect(one.similar.map(({ title }) => title)).toEqual(['Two'])
    expect(one.neighbours.map(({ title }) => title)).toEqual(['Three'])
    expect(one.neighbours[0]!.terms.join(' ')).toMatch(/photon/)
    const two = articles.find(({ title }) => title === 'Two')!.related
    expect(two.mentionedBy.map(({ title }) => title)).toEqual(['One'])
    expect(two.neighbours.map(({ title }) => title)).toEqual(['Three'])
  })

  it('names the hundred newest of the articles that mention one, and says how many more do', () => {
    const files = Array.from({ length: 103 }, (_, at) =>
      seedFile(`${at}.txt`, {
        title: `Notes ${at}`,
        cachedAt: `05/08/${at < 3 ? 25 : 26}, 09:49 AM`,
        similar: [{ title: 'Ghost' }],
      }),
    )
    const { mentionedBy, moreMentions } = bundleOf(files).stubs[0]!.related
    expect([mentionedBy.length, moreMentions]).toEqual([100, 3])
    expect(mentionedBy.map(({ title }) => title)).not.toContain('Notes 0')
  })

  it('puts every article and stub at the path that its id says', () => {
    const { articles, stubs, json } = bundleOf([alpha])
    for (const { id } of [...articles, ...stubs]) expect(json.has(articlePath(id))).toBe(true)
  })
})

it('what hides in the name of a source, or in what a similar list says, is named', () => {
  const { articles, stubs, catalogue } = bundleOf([
    seedFile('a.txt', {
      title: 'Alpha',
      sourceLine: 'Daily\u202eMoon News',
      similar: [{ title: 'Beta', source: 'Ars\u200bNova', summary: 'It says\u202e so.' }],
    }),
  ])
  expect(articles[0]!.source).toBe('Daily[RLO]Moon')
  expect(catalogue.sources.map(({ name }) => name)).toContain('Daily[RLO]Moon')
  expect(stubs[0]!.source).toBe('Ars[ZWSP]Nova')
  expect(articles[0]!.related.similar[0]).toMatchObject({
    source: 'Ars[ZWSP]Nova',
    summary: 'It says[RLO] so.',
  })
})

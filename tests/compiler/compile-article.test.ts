import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/bundle/article.ts'
import { bundleOf } from './bundle-of.ts'
import { fileOf, seedFile, type SeedFields } from './seed-file.ts'

function compiled(fields: Partial<SeedFields>): Article {
  const { articles } = bundleOf([seedFile('a.txt', { title: 'Notes', ...fields })])
  return articles[0]!
}
function entryOf(fields: Partial<SeedFields>) {
  const { feedPage } = bundleOf([seedFile('a.txt', { title: 'Notes', ...fields })])
  const entry = feedPage('bundle/feed/all/_/_/0.json').entries[0]
  if (entry?.kind !== 'article') throw new Error('There is no article')
  return entry
}

describe('an article’s file', () => {
  it('sets the original beside the copy', () => {
    const { original, cached } = compiled({ original: 'One. Two.', cached: 'One. Three.' })
    if (original.kind !== 'text') throw new Error(original.kind)
    expect([original.prose.text, cached.text]).toEqual(['One. Two.', 'One. Three.'])
    expect(original.comparison.rows[0]).toMatchObject({ kind: 'same', fromA: 0, fromB: 0 })
  })

  it.each([
    ['a link', { original: 'https://x.com/someone/status/1' }, 'link'],
    ['a link that is cut', { original: 'https://x.com/some…' }, 'link'],
    ['missing', { original: null }, 'missing'],
    ['words of which there is no copy', { cached: null }, 'uncopied'],
  ])('compares nothing where the original is %s', (_, fields, kind) => {
    expect(compiled(fields).original.kind).toBe(kind)
  })

  it('has 5,000 links of a text at the most, and a note tells the author so', () => {
    const cached = 'See https://a.example/ now. '.repeat(5001)
    const { articles, diagnostics } = bundleOf([seedFile('a.txt', { title: 'Notes', cached })])
    expect(articles[0]).toMatchObject({ cached: { links: { length: 5000 } } })
    expect(diagnostics).toMatchObject([{ severity: 'note', message: /the first 5,000 can be/ }])
  })

  it('names the first hundred places that its original leads to', () => {
    const places = Array.from({ length: 101 }, (_, at) => `https://a.example/${at}`)
    const { links, original } = compiled({ original: places.join(' ') })
    expect(links.map(({ href }) => href)).toEqual(places.slice(0, 100))
    expect(original).toMatchObject({ prose: { links: { length: 101 } } })
  })

  it('compares the paragraphs of more than 10,000 sentences, and a note tells the author so', () => {
    const original = `It is so. ${'Rain. '.repeat(10_000)}\n\nIt ends.`
    const seed = seedFile('a.txt', { title: 'Notes', original, cached: 'It is so. It ends.' })
    const { articles, diagnostics } = bundleOf([seed])
    expect(articles[0]).toMatchObject({ original: { comparison: { grain: 'paragraphs' } } })
    expect(diagnostics).toMatchObject([
      { severity: 'note', line: 9, message: /more than 10,000 sentences/ },
    ])
  })

  it('looks for no evidence for a summary of more than 500 sentences, and a note tells the author so', () => {
    const summed = (sentences: number) => {
      const summary = 'It rains in May. '.repeat(sentences)
      return bundleOf([seedFile('a.txt', { title: 'Notes', summary, cached: 'It rains in May.' })])
    }
    expect(summed(500)).toMatchObject({
      articles: [{ summary: { claims: { length: 500 } } }],
      diagnostics: [],
    })
    expect(summed(501)).toMatchObject({
      articles: [{ summary: { claims: [] } }],
      diagnostics: [{ severity: 'note', message: /a summary of more than 500 sentences/ }],
    })
  })

  it('compares nothing with the pages that were linked to', () => {
    const pages = [{ title: 'Page', url: 'https://a.example/', body: 'The body of it.' }]
    expect(compiled({ cached: null, pages })).toMatchObject({
      original: { kind: 'uncopied' },
      cached: { text: '' },
      pages: [
        {
          title: 'Page',
          source: { href: 'https://a.example/' },
          prose: { text: 'The body of it.' },
        },
      ],
    })
  })

  it('keeps the title line as written, beside the title to show', () => {
    expect(compiled({ title: '@someone: Notes (18 minute read)' })).toMatchObject({
      ...{ title: 'Notes', handle: '@someone', file: 'a.txt' },
      titleLine: '@someone: Notes (18 minute read)',
    })
  })

  it('lists each place that it leads to once, in the order of title, original and pages', () => {
    const { links } = compiled({
      title: 'Notes on https://www.A.example/ and more',
      original: 'See http://a.example and https://b.example/x.',
      pages: [{ title: 'Page', url: 'https://c.example/', body: 'See https://d.example/.' }],
    })
    expect(links.map(({ href }) => href.toLowerCase().replace(/.*\/\/(www\.)?|\/$/g, ''))).toEqual([
      ...['a.example', 'b.example/x', 'c.example'],
    ])
  })

  it('finds the evidence for the summary in the copy and in the pages', () => {
    const { summary } = compiled({
      summary: 'The lab trains a large model. Sparrows nest under warm roofs.',
      cached: 'The lab trains a large model every spring.',
      pages: [
        { title: 'Page', url: 'https://a.example/', body: 'Sparrows nest under warm roofs here.' },
      ],
    })
    expect(summary.claims.map(({ passages }) => passages[0]?.text)).toEqual([0, 1])
  })

  it('says where what seems to lead elsewhere leads: a page, a place in a list, words in a text', () => {
    const href = 'https://bank.example@evil.example/'
    const source = { href, leadsTo: 'evil.example' }
    const { links, pages, cached } = compiled({
      original: `It leads to ${href}`,
      cached:
        'It leads to [bank.example](https://evil.example/) and `[a.example](https://b.example)`.',
      pages: [{ title: 'Page', url: href, body: 'A page.' }],
    })
    expect(links).toEqual([source])
    expect(pages[0]).toMatchObject({ source })
    expect(cached.links).toMatchObject([{ leadsTo: 'evil.example' }, { leadsTo: 'b.example' }])
  })

  it('leads to each place once, and tells places apart that differ in case alone', () => {
    const { links } = compiled({
      original: 'http://youtu.be/AbC then https://www.YouTu.be/AbC/ and https://youtu.be/aBc',
      cached: 'So.',
    })
    expect(links).toEqual([{ href: 'http://youtu.be/AbC' }, { href: 'https://youtu.be/aBc' }])
  })

  it('takes at least a minute to read', () => {
    expect(compiled({ cached: null, original: null }).minutes).toBe(1)
    expect(compiled({ cached: 'word '.repeat(3000) }).minutes).toBeGreaterThan(5)
  })

  it('has a seed’s date, or where that can’t be read, what is written for it', () => {
    const date = (cachedAt: string) => {
      const article = compiled({ cachedAt })
      return [article.cachedAt, article.unreadDate]
    }
    expect(date('one fine day')).toEqual([null, 'one fine day'])
    expect(date('')).toEqual([null, null])
    expect(date('05/08/26, 12:17 AM')).toEqual(['2026-05-08T00:17', null])
  })

  it('stands for a compact seed, which names neither source nor original', () => {
    const text =
      'Notes\nSummary\nIt is so.\nView Cached Full Text\nCached at: 05/08/26, 09:49 AM\nSo.'
    expect(bundleOf([fileOf('a.txt', text)]).articles).toMatchObject([
      { title: 'Notes', source: null, category: null, original: { kind: 'missing' } },
    ])
  })
})

describe('an article’s entry', () => {
  it('says how much of the original the copy keeps', () => {
    const text = 'The lab trains a large model. Sparrows nest under warm roofs.'
    expect(entryOf({ original: text, cached: text }).kept).toBe(1)
    expect(entryOf({ original: text, cached: 'Nothing of that kind stands here.' }).kept).toBe(0)
    expect(entryOf({ original: text, cached: text.split('. ')[0]! }).kept).toBeCloseTo(0.545, 2)
  })

  it.each([
    ['only a link', { original: 'https://x.com/someone/status/1' }],
    ['missing', { original: null }],
    ['not copied', { cached: null }],
    ['without a word', { original: '— … —' }],
  ])('says nothing of what was kept where the original is %s', (_, fields) => {
    expect(entryOf(fields).kept).toBeNull()
  })

  it('counts the similar articles', () => {
    expect(entryOf({ similar: [{ title: 'One' }, { title: 'Two' }] }).similar).toBe(2)
  })

  it('counts the figures that changed in the copy, and those of the summary that it lacks', () => {
    const fields = { original: 'It cost 40 dollars.', cached: 'It cost 60 dollars.' }
    expect(entryOf({ ...fields, summary: 'It cost 60 dollars.' }).changedFigures).toBe(1)
    expect(entryOf({ ...fields, summary: 'It cost 40 dollars.' }).changedFigures).toBe(2)
    expect(
      entryOf({ ...fields, original: null, summary: 'It cost 40 dollars.' }).changedFigures,
    ).toBe(1)
  })

  it('takes no more of a long summary or title than a list can show', () => {
    const entry = entryOf({ title: 'and more '.repeat(90), summary: 'It goes on. '.repeat(90) })
    expect(entry.title.length).toBeLessThanOrEqual(301)
    expect(entry.summary.length).toBeLessThanOrEqual(601)
    expect(entry.summary).toMatch(/…$/)
  })
})

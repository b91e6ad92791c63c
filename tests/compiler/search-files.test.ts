import { describe, expect, it } from 'vitest'
import type { SearchEntries, SearchIndex } from '../../src/bundle/search-index.ts'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import { countOfTerms, type SearchDocument } from '../../src/compiler/search-document.ts'
import { planSearch, searchFiles } from '../../src/compiler/search-files.ts'
import { bundleOf } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'

type Fields = { id: string; kind?: 'article' | 'stub'; cachedAt?: string | null; terms?: string }

function documentOf({
  id,
  kind = 'article',
  cachedAt = null,
  terms = 'word1',
}: Fields): SearchDocument {
  const known = { title: id, handle: null, source: null, category: null, summary: '' }
  return {
    entry: { kind, id, cachedAt, ...known },
    key: terms,
    count: countOfTerms(terms),
    terms: () => terms,
  }
}

/** So many articles with so many terms each that twenty of them fill a segment. */
const many = Array.from({ length: 100 }, (_, at) => {
  const terms = Array.from({ length: 30_000 }, (_, n) => `t${(at * n) % 997}1`).join(' ')
  const end = at % 7 === 0 ? 'aa' : 'zz'
  return documentOf({
    id: `${String(at).padStart(3, '0')}-${end}`,
    cachedAt: '2026-01-01T00:00',
    terms,
  })
})

function filesOf(documents: readonly SearchDocument[]): Map<string, string> {
  const files = searchFiles(planSearch(documents))
  return new Map(Array.from(files, ({ path, content }) => [path, JSON.stringify(content)]))
}

function segmentsOf(files: ReadonlyMap<string, string>) {
  return (JSON.parse(files.get(searchIndexPath)!) as SearchIndex).segments
}

describe('planSearch', () => {
  it('lists the newest articles first, then the undated, then stubs, each kind by itself', () => {
    const files = filesOf([
      documentOf({ id: 'old', cachedAt: '2025-01-01T00:00' }),
      documentOf({ id: 'new', cachedAt: '2026-01-01T00:00' }),
      documentOf({ id: 'stub', kind: 'stub' }),
    ])
    expect(segmentsOf(files)).toMatchObject([
      { entries: 2, newest: '2026-01-01T00:00' },
      { entries: 1, newest: null },
    ])
  })

  it('has an index, and no segment, for an empty collection', () => {
    expect([...filesOf([]).keys()]).toEqual([searchIndexPath])
    expect(segmentsOf(filesOf([]))).toEqual([])
  })

  it('divides a large collection', () => {
    const segments = segmentsOf(filesOf(many))
    expect(segments.length).toBeGreaterThan(2)
    expect(segments.reduce((sum, { entries }) => sum + entries, 0)).toBe(many.length)
  })

  it.each([0, 10])(
    'has the newest few articles apart, which one that comes with %i newer ones is put to',
    (newer) => {
      const terms = Array.from({ length: 1000 }, (_, n) => `t${n}1`).join(' ')
      const cachedAt = '2026-01-01T00:00'
      const articles = Array.from({ length: 300 }, (_, at) =>
        documentOf({ id: `${at}-${at % 7 === 0 ? 'aa' : 'zz'}`, cachedAt, terms }),
      )
      const article = documentOf({ id: 'new-zz', cachedAt })
      const [before, after] = [articles, articles.toSpliced(300 - newer, 0, article)].map((all) =>
        segmentsOf(filesOf(all)),
      )
      const [newest, ...others] = before!
      expect(newest!.entries).toBeLessThan(24)
      expect(others).toHaveLength(1)
      expect(after).toEqual([{ ...after![0], entries: newest!.entries + 1 }, ...others])
    },
  )

  it.each([
    ['at the end', many.length],
    ['amid the others', 30],
  ])('keeps all files but those of one segment when an article comes %s', (_, at) => {
    const article = documentOf({ id: 'new-zz', cachedAt: '2026-01-02T00:00', terms: 'brand1 new1' })
    const before = filesOf(many)
    const after = filesOf(many.toSpliced(at, 0, article))
    const kept = segmentsOf(before).filter(({ key }) =>
      segmentsOf(after).some((other) => other.key === key),
    )
    expect(segmentsOf(before).length - kept.length).toBe(1)
    for (const { key } of kept)
      for (const [path, json] of before) if (path.includes(key)) expect(after.get(path)).toBe(json)
  })

  it('has new entries last of their kind: articles by their age, stubs by that of the first to name them', () => {
    const { json } = bundleOf([
      seedFile('b.txt', {
        title: 'Beta',
        cachedAt: '05/08/26, 09:49 AM',
        similar: [{ title: 'Aardvark' }, { title: 'Zebra' }],
      }),
      seedFile('a.txt', {
        title: 'Alpha',
        cachedAt: '05/07/26, 09:49 AM',
        similar: [{ title: 'Zebra' }],
      }),
    ])
    const entries = [...json].flatMap(([path, text]) =>
      path.includes('/entries/') ? (JSON.parse(text) as SearchEntries).entries : [],
    )
    expect(entries.map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Zebra', 'Aardvark'])
  })

  it('says the same of the same seeds in whatever order they are read', () => {
    const seeds = ['Alpha', 'Beta', 'Gamma'].map((title) =>
      seedFile(`${title}.txt`, { title, similar: [{ title: `Like ${title}` }] }),
    )
    const searchOf = (files: typeof seeds) =>
      new Map([...bundleOf(files).json].filter(([path]) => path.startsWith('bundle/search/')))
    expect(searchOf(seeds.toReversed())).toEqual(searchOf(seeds))
  })
})

import { describe, expect, it } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { feedPagePath } from '../../src/bundle/bundle-paths.ts'
import type { ArticleEntry, Entry, StubEntry } from '../../src/bundle/entry.ts'
import type { FeedPage } from '../../src/bundle/feed-page.ts'
import { facetKey } from '../../src/compiler/article-id.ts'
import { feedPages, inFeedOrder } from '../../src/compiler/feed-pages.ts'

function article(id: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    ...{ kind: 'article', id, title: id, handle: null, source: null, category: null },
    ...{ cachedAt: '2026-05-08T09:49', summary: '', minutes: 1, kept: null, similar: 0 },
    ...{ changedFigures: 0, fingerprint: 0, ...more },
  } as ArticleEntry
}
function stub(id: string, more: Partial<StubEntry> = {}): StubEntry {
  return {
    ...{ kind: 'stub', id, title: id, handle: null, source: null, summary: '', mentions: 1 },
    ...more,
  }
}

const pagesOf = (entries: readonly Entry[]): Map<string, FeedPage> =>
  new Map(
    [...feedPages(inFeedOrder(entries))].map(({ path, json }) => [
      path,
      JSON.parse(json()) as FeedPage,
    ]),
  )
const idsOn = (page: FeedPage | undefined) => page?.entries.map(({ id }) => id)
const all = (page = 0) => feedPagePath({ source: null, category: null, only: null }, page)
const stubs = (source: string | null = null) =>
  feedPagePath({ source: source && facetKey(source), category: null, only: 'stubs' }, 0)
const facet = (source: string | null, category: string | null, page = 0) =>
  feedPagePath(
    {
      source: source && facetKey(source),
      category: category && facetKey(category),
      only: null,
    },
    page,
  )

describe('feedPages', () => {
  it('sets the newest first, the undated behind them, the stubs last', () => {
    const entries = [
      stub('seldom', { mentions: 1 }),
      article('undated', { cachedAt: null }),
      article('old', { cachedAt: '2025-12-31T23:59' }),
      stub('often', { mentions: 9 }),
      article('new', { cachedAt: '2026-01-01T00:00' }),
    ]
    expect(idsOn(pagesOf(entries).get(all()))).toEqual(['new', 'old', 'undated', 'often', 'seldom'])
  })

  it('orders equals by id, however they come', () => {
    const entries = [article('b'), stub('d'), article('a'), stub('c')]
    expect(idsOn(pagesOf(entries).get(all()))).toEqual(['a', 'b', 'c', 'd'])
    expect(idsOn(pagesOf(entries.toReversed()).get(all()))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves the entries given in their order', () => {
    const entries = [stub('b'), article('a')]
    pagesOf(entries)
    expect(entries.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('has a feed for every source, category, both together, and stubs', () => {
    const entries = [
      article('xn', { source: 'X', category: 'News' }),
      article('xp', { source: 'X', category: 'Papers' }),
      article('n', { category: 'News' }),
      stub('sx', { source: 'X' }),
      stub('s'),
    ]
    const feeds = new Map([...pagesOf(entries)].map(([path, page]) => [path, idsOn(page)]))
    expect(feeds).toEqual(
      new Map([
        [all(), ['n', 'xn', 'xp', 's', 'sx']],
        [facet(null, 'News'), ['n', 'xn']],
        [facet(null, 'Papers'), ['xp']],
        [facet('X', null), ['xn', 'xp', 'sx']],
        [facet('X', 'News'), ['xn']],
        [facet('X', 'Papers'), ['xp']],
        [stubs(), ['s', 'sx']],
        [stubs('X'), ['sx']],
      ]),
    )
  })

  it('has an empty page, and no other, for an empty collection', () => {
    expect([...pagesOf([])]).toEqual([
      [
        all(),
        {
          ...{ version: bundleVersion, total: 0, rows: 0, rowsBefore: 0 },
          ...{ before: null, entries: [] },
        },
      ],
    ])
  })

  it.each([
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [101, [50, 50, 1]],
  ])('divides %i entries into pages of %j', (count, sizes) => {
    const entries = Array.from({ length: count }, (_, at) => article(String(at).padStart(3, '0')))
    const pages = pagesOf(entries)
    expect(pages.size).toBe(sizes.length)
    sizes.forEach((size, page) => {
      expect(pages.get(all(page))).toMatchObject({ total: count })
      expect(pages.get(all(page))!.entries).toHaveLength(size)
    })
    expect(sizes.flatMap((_, page) => idsOn(pages.get(all(page))))).toEqual(
      entries.map(({ id }) => id),
    )
  })

  it('says on each page what stands before its first entry', () => {
    const dated = Array.from({ length: 50 }, (_, at) => article(String(at).padStart(2, '0')))
    const undated = Array.from({ length: 50 }, (_, at) => article(`u${at}`, { cachedAt: null }))
    const known = Array.from({ length: 51 }, (_, at) => stub(`v${at}`))
    const pages = pagesOf([...dated, ...undated, ...known])
    expect([0, 1, 2, 3].map((page) => pages.get(all(page))!.before)).toEqual([
      null,
      { kind: 'article', cachedAt: '2026-05-08T09:49' },
      { kind: 'article', cachedAt: null },
      { kind: 'stub', cachedAt: null },
    ])
  })

  describe('of a story', () => {
    const story = ['fullest', 'middle', 'least'].map((id) => ({ id, title: id, source: id }))
    /** The least is the newest, the fullest the oldest. */
    const told = story.map(({ id }, at) =>
      article(id, { source: id, cachedAt: `2026-05-0${at + 1}T09:00`, story }),
    )

    it('say which of their entries have a fuller report in the feed, and which reports those are', () => {
      const pages = pagesOf(told)
      expect(pages.get(all())!.folded).toEqual([
        [0, 0, 1],
        [1, 0],
      ])
      expect(pages.get(facet('middle', null))!.folded).toBeUndefined()
    })

    it('count the rows of the feed, and those on pages before', () => {
      const newer = Array.from({ length: 49 }, (_, at) =>
        article(`a${at}`, { cachedAt: '2026-06-01T09:00' }),
      )
      const older = Array.from({ length: 60 }, (_, at) =>
        article(`z${at}`, { cachedAt: '2026-04-01T09:00' }),
      )
      const pages = pagesOf([...newer, ...told, ...older])
      const counts = [0, 1, 2].map((page) => {
        const { total, rows, rowsBefore } = pages.get(all(page))!
        return [total, rows, rowsBefore]
      })
      expect(counts).toEqual([
        [112, 110, 0],
        [112, 110, 49],
        [112, 110, 98],
      ])
      expect(pages.get(facet('middle', null))).toMatchObject({ total: 1, rows: 1 })
    })

    it('say of the last entry before a page that stands by itself how its first group is told', () => {
      const many = Array.from({ length: 49 }, (_, at) =>
        article(`a${at}`, { cachedAt: `2026-06-${String(30 - (at % 20)).padStart(2, '0')}T09:00` }),
      )
      const { before } = pagesOf([...many, ...told]).get(all(1))!
      expect(before?.cachedAt?.slice(0, 7)).toBe('2026-06')
    })
  })
})

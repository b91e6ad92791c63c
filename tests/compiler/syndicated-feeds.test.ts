// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { syndicatedFeeds } from '../../src/compiler/syndicated-feeds.ts'

const entry = (id: string, more = {}) => ({
  ...{ kind: 'article' as const, id, title: `About ${id}`, handle: null, source: 'TLDR AI' },
  ...{ category: 'News', cachedAt: '2026-05-08T09:49', summary: `All of ${id}.`, minutes: 1 },
  ...{ kept: 1, similar: 0, changedFigures: 0, fingerprint: 0 },
  ...more,
})
const site = { base: '/reader/', origin: 'https://example.org' }

function feedsOf(entries: Parameters<typeof syndicatedFeeds>[0], place = site) {
  const feeds = syndicatedFeeds(entries, place)
  const text = (path: string) => Buffer.from(feeds.get(path)!).toString()
  const atom = new DOMParser().parseFromString(text('feed.xml'), 'application/xml')
  return {
    atom,
    json: JSON.parse(text('feed.json')) as Record<string, unknown> & { items: object[] },
  }
}

describe('syndicatedFeeds', () => {
  it('has each article with its title, address, time, source, category and summary', () => {
    const { atom, json } = feedsOf([entry('a', { handle: '@who' })])
    const [first] = atom.querySelectorAll('entry')
    const said = (name: string) => first!.querySelector(name)?.textContent
    expect(['title', 'id', 'updated', 'author > name', 'summary'].map(said)).toEqual([
      'About a',
      'https://example.org/reader/article/a/',
      '2026-05-08T09:49:00-00:00',
      '@who, TLDR AI',
      'All of a.',
    ])
    expect(first!.querySelector('link')!.getAttribute('href')).toBe(said('id'))
    expect(first!.querySelector('category')!.getAttribute('term')).toBe('News')
    expect(json.items[0]).toMatchObject({
      ...{ url: said('id'), id: said('id'), title: 'About a', content_text: 'All of a.' },
      ...{ date_published: '2026-05-08T09:49:00-00:00', tags: ['News'] },
    })
  })

  it('has what the formats ask of a feed: a name, an id, its own address, a time', () => {
    const { atom, json } = feedsOf([entry('a')])
    const feed = atom.documentElement
    for (const name of ['title', 'id', 'updated'])
      expect(feed.querySelector(`:scope > ${name}`)).not.toBeNull()
    expect(feed.querySelector('link[rel="self"]')!.getAttribute('href')).toBe(
      'https://example.org/reader/feed.xml',
    )
    expect(json).toMatchObject({
      ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Recto' },
      feed_url: 'https://example.org/reader/feed.json',
    })
  })

  it('has the newest hundred, and none without a date', () => {
    const many = Array.from({ length: 120 }, (_, at) => entry(String(at)))
    const { atom, json } = feedsOf([entry('undated', { cachedAt: null }), ...many])
    expect(atom.querySelectorAll('entry')).toHaveLength(100)
    expect(json.items).toHaveLength(100)
    expect(atom.querySelector('entry > title')!.textContent).toBe('About 0')
  })

  it('is sound XML and says every word, whatever stands in a seed', () => {
    const title = '<b>&amp; "]]> \u0000\u0008\uFFFE \uD800 𝔘 ‮'
    const { atom } = feedsOf([entry('a', { title, category: '"><x/>' })])
    expect(atom.querySelector('parsererror')).toBeNull()
    expect(atom.querySelectorAll('entry > *')).toHaveLength(7)
    expect(atom.querySelector('entry > title')!.textContent).toBe(
      '<b>&amp; "]]> \uFFFD\uFFFD\uFFFD \uFFFD 𝔘 ‮',
    )
  })

  it('is the feed of an empty collection, too', () => {
    const { atom, json } = feedsOf([])
    expect(atom.querySelector('feed > updated')).not.toBeNull()
    expect(json.items).toEqual([])
  })

  it('names entries for good where the host isn’t known, and leads to them from where it lies', () => {
    const { atom } = feedsOf([entry('a')], { base: '/', origin: '' })
    expect(atom.querySelector('entry > id')!.textContent).toBe('tag:recto.invalid,2026:/article/a/')
    expect(atom.querySelector('entry > link')!.getAttribute('href')).toBe('/article/a/')
  })
})

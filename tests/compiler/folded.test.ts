import { expect, it } from 'vitest'
import { feedPagePath, wholeFeed } from '../../src/bundle/bundle-paths.ts'
import type { ArticleEntry } from '../../src/bundle/entry.ts'
import type { FeedPage } from '../../src/bundle/feed-page.ts'
import { rollEntries } from '../../src/bundle/roll.ts'
import { facetKey } from '../../src/compiler/article-id.ts'
import { feedPages, inFeedOrder } from '../../src/compiler/feed-pages.ts'
import { rollBlocks } from '../../src/compiler/roll-blocks.ts'

const story = (['fullest', 'middle', 'least'] as const).map((name) => ({
  id: `${name}-${name.padEnd(10, 'x')}`,
  title: name,
  source: name,
}))
const article = (id: string, cachedAt: string, source: string): ArticleEntry => ({
  ...{ kind: 'article', id, title: id, handle: null, source, category: null, cachedAt },
  ...{ summary: '', minutes: 1, kept: null, similar: 0, changedFigures: 0, fingerprint: 0 },
  ...(story.some((report) => report.id === id) && { story }),
})
/** The least is the newest, the fullest the oldest. */
const entries = inFeedOrder(
  story.map(({ id, source }, at) => article(id, `2026-05-0${at + 1}T09:00`, source)),
)
const pages = new Map(
  [...feedPages(entries)].map(({ path, json }) => [path, JSON.parse(json()) as FeedPage]),
)

it('a feed says which of its entries have a fuller report in it, and which reports those are', () => {
  expect(pages.get(feedPagePath(wholeFeed, 0))!.folded).toEqual([
    [0, 0, 1],
    [1, 0],
  ])
  const ofSource = { ...wholeFeed, source: facetKey('middle') }
  expect(pages.get(feedPagePath(ofSource, 0))!.folded).toBeUndefined()
})

it('a page’s first group is told by the last entry before it that stands by itself', () => {
  const many = Array.from({ length: 49 }, (_, at) =>
    article(`a${at}`, `2026-06-${String(30 - (at % 20)).padStart(2, '0')}T09:00`, 'X'),
  )
  const second = [...feedPages(inFeedOrder([...many, ...entries]))].find(
    ({ path }) => path === feedPagePath(wholeFeed, 1),
  )!
  const { before } = JSON.parse(second.json()) as FeedPage
  expect(before?.cachedAt?.slice(0, 7)).toBe('2026-06')
})

it('the roll has all articles of a story with each, the fullest first, though they are in other blocks', () => {
  const filler = Array.from({ length: 999 }, (_, at) =>
    article(String(at).padStart(10, '0'), '2026-05-02T08:00', 'X'),
  )
  const blocks = [...rollBlocks(inFeedOrder([...entries, ...filler]))]
  expect(blocks).toHaveLength(2)
  const told = blocks.flatMap(({ content }) => rollEntries(content)).filter(({ story }) => story)
  expect(told.map(({ key }) => key)).toEqual(['leastxxxxx', 'middlexxxx', 'fullestxxx'])
  for (const { story } of told) {
    expect(story!.map(({ key }) => key)).toEqual(['fullestxxx', 'middlexxxx', 'leastxxxxx'])
    expect(story!.map(({ source }) => source)).toEqual(['fullest', 'middle', 'least'].map(facetKey))
  }
})

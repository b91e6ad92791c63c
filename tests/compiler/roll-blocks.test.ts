import { expect, it } from 'vitest'
import type { ArticleEntry } from '../../src/bundle/entry.ts'
import { rollEntries } from '../../src/bundle/roll.ts'
import { facetKey } from '../../src/compiler/article-id.ts'
import { inFeedOrder } from '../../src/compiler/feed-pages.ts'
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

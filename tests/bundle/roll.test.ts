import { describe, expect, it } from 'vitest'
import type { ArticleEntry, StubEntry } from '../../src/bundle/entry.ts'
import { rollBlockSize, rollEntries } from '../../src/bundle/roll.ts'
import { facetKey } from '../../src/compiler/article-id.ts'
import { rollBlocks } from '../../src/compiler/roll-blocks.ts'

const article = (id: string, more: Partial<ArticleEntry> = {}): ArticleEntry => ({
  ...{ kind: 'article', id, title: id, handle: null, source: null, category: null },
  ...{
    cachedAt: null,
    summary: '',
    minutes: 1,
    kept: null,
    similar: 0,
    changedFigures: 0,
    fingerprint: 0,
  },
  ...more,
})
const stub = (id: string, source: string | null): StubEntry => ({
  ...{ kind: 'stub', id, title: id, handle: null, source, summary: '', mentions: 1 },
})

describe('the roll', () => {
  it('has of each entry its key, source, category, day and kind', () => {
    const entries = [
      article('a-title-aaaaaaaaaa', {
        source: 'X',
        category: 'News',
        cachedAt: '2026-05-08T09:49',
      }),
      article('bbbbbbbbbb', { source: 'Y', category: 'News', changedFigures: 2 }),
      stub('c-cccccccccc', 'X'),
    ]
    const [block] = [...rollBlocks(entries)]
    const facets = { source: null, category: null, day: null, only: null }
    expect(rollEntries(block!.content)).toEqual([
      {
        key: 'aaaaaaaaaa',
        source: facetKey('X'),
        category: facetKey('News'),
        day: '2026-05-08',
        only: null,
      },
      {
        ...facets,
        key: 'bbbbbbbbbb',
        source: facetKey('Y'),
        category: facetKey('News'),
        only: 'figures',
      },
      { ...facets, key: 'cccccccccc', source: facetKey('X'), only: 'stubs' },
    ])
  })

  it('is in blocks, so that no more of it is loaded than is asked about', () => {
    const entries = Array.from({ length: rollBlockSize + 1 }, (_, at) =>
      article(String(at).padStart(10, '0')),
    )
    const blocks = [...rollBlocks(entries)].map(({ content }) => rollEntries(content))
    expect(blocks.map(({ length }) => length)).toEqual([rollBlockSize, 1])
    expect(blocks.flat().map(({ key }) => key)).toEqual(entries.map(({ id }) => id))
  })
})

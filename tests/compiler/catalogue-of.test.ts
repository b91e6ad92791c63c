import { describe, expect, it } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import type { Entry } from '../../src/bundle/entry.ts'
import { facetKey } from '../../src/compiler/article-id.ts'
import { catalogueOf } from '../../src/compiler/catalogue-of.ts'

const heading = { id: 'x', title: 'T', handle: null, summary: '' }
const article = (source: string | null, category: string | null) =>
  ({
    ...{ ...heading, kind: 'article', source, category, cachedAt: null },
    ...{ minutes: 1, kept: null, similar: 0, changedFigures: 0, fingerprint: 0 },
  }) as Entry
const stub = (source: string | null): Entry => ({ ...heading, kind: 'stub', source, mentions: 1 })

describe('catalogueOf', () => {
  it('is all noughts for an empty collection', () => {
    expect(catalogueOf([])).toMatchObject({
      ...{ version: bundleVersion, articles: 0, stubs: 0, sources: [], categories: [] },
    })
  })

  it('counts articles and stubs, and both under their sources', () => {
    const catalogue = catalogueOf([
      article('X', 'News'),
      article(null, null),
      stub('X'),
      stub(null),
    ])
    expect(catalogue).toMatchObject({ articles: 2, stubs: 2 })
    expect(catalogue.sources).toEqual([{ name: 'X', key: facetKey('X'), count: 2 }])
    expect(catalogue.categories).toEqual([{ name: 'News', key: facetKey('News'), count: 1 }])
  })

  it('sets the largest first, and equals by name', () => {
    const names = (entries: Entry[]) => catalogueOf(entries).sources.map(({ name }) => name)
    expect(names([stub('B'), stub('C'), stub('A'), stub('C')])).toEqual(['C', 'A', 'B'])
    expect(names([stub('A'), stub('C'), stub('C'), stub('B')])).toEqual(['C', 'A', 'B'])
  })
})

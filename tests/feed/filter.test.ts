// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import type { Catalogue } from '../../src/bundle/catalogue.ts'
import { facetOf, filterIn } from '../../src/feed/filter.ts'
import { queryOf } from '../../src/ui/query-of.ts'

const whole = { source: null, category: null, only: null, list: null }
const catalogue = {
  ...{ version: bundleVersion, articles: 1, stubs: 1, withChangedFigures: 0 },
  sources: [{ name: 'R&D = fun?', key: 'r-d', count: 2 }],
  categories: [{ name: 'News', key: 'news', count: 1 }],
} as Catalogue

describe('the filter in the address', () => {
  it('is read back as it was written, whatever the names hold', () => {
    const name = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }))
    fc.assert(
      fc.property(
        name,
        name,
        fc.option(fc.constant('stubs' as const)),
        fc.option(fc.constantFrom('unread' as const, 'saved' as const)),
        (source, category, only, list) => {
          const filter = { source, category, only, list }
          expect(filterIn(new URLSearchParams(queryOf(filter)))).toEqual(filter)
        },
      ),
    )
  })

  it('says nothing for the whole feed', () => {
    expect(queryOf(whole)).toBe('')
  })

  it('passes over what it doesn’t know', () => {
    expect(filterIn(new URLSearchParams('only=articles&source=&page=3&list=x'))).toEqual(whole)
  })
})

describe('facetOf', () => {
  it('is the keys of the names', () => {
    expect(facetOf({ ...whole, source: 'R&D = fun?', category: 'News' }, catalogue)).toEqual({
      ...{ source: 'r-d', category: 'news', only: null },
    })
    expect(facetOf({ ...whole, only: 'stubs' }, catalogue)).toEqual({
      ...{ source: null, category: null, only: 'stubs' },
    })
  })

  it('is none for a name that the collection lacks', () => {
    expect(facetOf({ ...whole, source: 'r-d' }, catalogue)).toBeNull()
    expect(facetOf({ ...whole, category: 'Papers' }, catalogue)).toBeNull()
  })
})

// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { choices, narrow } from '../../src/search/narrow.ts'

const hit = (source: string | null, category: string | null) => ({
  ...{ segment: 's', place: 0, score: 1 },
  ...{ source, category },
})
const hits = [
  hit('X', 'News'),
  hit('X', 'Papers'),
  hit('Y', 'News'),
  hit('X', null),
  hit(null, 'News'),
]

describe('narrow', () => {
  it('lets through what is of the source and the category chosen', () => {
    expect(narrow(hits, { source: 'X', category: null })).toHaveLength(3)
    expect(narrow(hits, { source: 'X', category: 'News' })).toEqual([hit('X', 'News')])
    expect(narrow(hits, { source: null, category: null })).toEqual(hits)
  })
})

describe('choices', () => {
  it('count what each would leave, with the other side as it is chosen', () => {
    expect(choices(hits, 'source', { source: 'Y', category: 'News' })).toEqual([
      { name: 'X', count: 1 },
      { name: 'Y', count: 1 },
    ])
    expect(choices(hits, 'category', { source: 'X', category: null })).toEqual([
      { name: 'News', count: 1 },
      { name: 'Papers', count: 1 },
    ])
  })

  it('have what is chosen among them even where it leaves nothing', () => {
    expect(choices(hits, 'source', { source: 'Z', category: null })).toContainEqual({
      name: 'Z',
      count: 0,
    })
  })
})

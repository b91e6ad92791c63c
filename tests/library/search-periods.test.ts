// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { searchQuery } from '../../src/library/search-query.ts'
import { segmented } from './segmented.ts'
import { serve } from './served.ts'

/** Twenty articles of January, a segment each, the newest first: of day 20, 19, and so on. */
const days = Array.from({ length: 20 }, (_, at) => 20 - at)
const index = segmented(
  days.map((day) => ({
    title: day === 1 ? 'Rain begins' : `Rain ${day}`,
    day: `2026-01-${String(day).padStart(2, '0')}`,
  })),
)

async function periodsOf(query: string, pages: number) {
  const { asked } = serve(index)
  const client = newQueryClient()
  const answer = await client.fetchInfiniteQuery({ ...searchQuery(client, query), pages })
  return { asked, periods: answer.pages }
}

describe('a search of a collection of many segments', () => {
  it('asks the newest first, and no older ones until it is told to', async () => {
    const { asked, periods } = await periodsOf('rain', 1)
    expect(periods).toMatchObject([{ older: { period: 1, newest: '2026-01-12T09:00' } }])
    expect(periods[0]!.hits).toHaveLength(8)
    const terms = asked.filter((url) => url.includes('/terms/'))
    expect(terms).toHaveLength(8)
  })

  it('goes on to the older ones, until there are none', async () => {
    const { periods } = await periodsOf('rain', 9)
    expect(periods.map(({ hits }) => hits.length)).toEqual([8, 8, 4])
    expect(periods.at(-1)!.older).toBeNull()
  })

  it('goes on by itself as long as nothing is found', async () => {
    const { periods } = await periodsOf('begins ', 1)
    expect(periods).toMatchObject([
      { hits: [{ score: expect.any(Number) as number }], older: null },
    ])
  })

  it('asks for no file twice', async () => {
    serve(index)
    const client = newQueryClient()
    await client.fetchInfiniteQuery(searchQuery(client, 'rain'))
    const { asked } = serve(index)
    await client.fetchInfiniteQuery(searchQuery(client, 'rain '))
    expect(asked).toEqual([])
  })
})

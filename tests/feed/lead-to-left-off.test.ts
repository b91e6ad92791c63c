import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RollEntry } from '../../src/bundle/roll.ts'
import { leadToLeftOff } from '../../src/feed/lead-to-left-off.ts'
import { keyOfArticle } from '../../src/kept/article-state.ts'
import { rollBlockQuery } from '../../src/library/roll-block-query.ts'

const everything = { source: null, category: null, only: null }
const idOf = (letter: string) => `a-report-${letter.repeat(10)}`

/** Leads to the entry `left` in a feed, a letter each, whose entries in `read` aren't listed; gives what is shown. */
async function shownIn(feed: string, left: string, { read = '', hasGoneOn = false } = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const keys = [...feed].map((letter) => keyOfArticle(idOf(letter)))
  const roll = keys.map((key): RollEntry => ({ ...everything, key, day: null }))
  client.setQueryData(rollBlockQuery(0).queryKey, roll)
  const isRead = new Set([...read].map((letter) => keyOfArticle(idOf(letter))))
  const listed = {
    facet: everything,
    total: roll.length,
    isListed: (key: string) => !isRead.has(key),
  }
  const reader = new AbortController()
  if (hasGoneOn) reader.abort()
  const show = vi.fn<(place: { index: number; past: number }) => undefined>()
  const place = { id: idOf(left), index: 2, past: 7 }
  const end = await leadToLeftOff(client, listed, place, show, reader.signal)
  end()
  return show.mock.calls.map(([shown]) => shown)
}

afterEach(() => void vi.restoreAllMocks())

describe('a list that is opened anew', () => {
  it('is where it was left, as far past the same entry', async () => {
    expect(await shownIn('abcdef', 'c')).toEqual([{ index: 2, past: 7 }])
  })

  it('is at the same entry, though others have come before it', async () => {
    expect(await shownIn('xyabcdef', 'c')).toEqual([{ index: 4, past: 7 }])
  })

  it('is at what comes next in it, where the entry is listed no more', async () => {
    expect(await shownIn('abcdef', 'c', { read: 'bc' })).toEqual([{ index: 1, past: 7 }])
  })

  it('is at its top, where the entry is gone from the feed', async () => {
    expect(await shownIn('abdef', 'c')).toEqual([])
  })

  it('is where the reader went in the meantime', async () => {
    expect(await shownIn('abcdef', 'c', { hasGoneOn: true })).toEqual([])
  })
})

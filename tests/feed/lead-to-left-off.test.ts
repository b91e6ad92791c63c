import { QueryClient } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RollEntry } from '../../src/bundle/roll.ts'
import { leadToLeftOff } from '../../src/feed/lead-to-left-off.ts'
import { keyOfArticle } from '../../src/kept/article-state.ts'
import { rollBlockQuery } from '../../src/library/roll-block-query.ts'
import { tellNews, useNews } from '../../src/ui/news.ts'

const everything = { source: null, category: null, only: null }
const idOf = (letter: string) => `a-report-${letter.repeat(10)}`

const newsNow = () => renderHook(useNews).result.current

/** Leads to the entry `left` in a feed, a letter each, whose entries in `read` aren't listed. */
async function lead(feed: string, left: string, { read = '', hasGoneOn = false } = {}) {
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
  const letGo = vi.fn<() => void>()
  const show = vi.fn((_: { index: number }, onEnd: () => void) => {
    queueMicrotask(onEnd)
    return letGo
  })
  const place = { id: idOf(left), past: 7 }
  const end = await leadToLeftOff(client, listed, place, show, reader.signal)
  return { end, letGo, shown: show.mock.calls.map(([shown]) => shown) }
}

const shownIn = async (...order: Parameters<typeof lead>) => (await lead(...order)).shown

afterEach(() => {
  tellNews({ toTop: undefined })
  window.scrollY = 0
})

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

  it('is at its end, where that is listed no more', async () => {
    expect(await shownIn('abc', 'c', { read: 'bc' })).toEqual([{ index: 1, past: 7 }])
  })

  it('is at its top, where the entry is gone from the feed', async () => {
    expect(await shownIn('abdef', 'c')).toEqual([])
  })

  it('offers its top, which ends all of it', async () => {
    window.scrollY = 900
    const { letGo } = await lead('abcdef', 'c')
    newsNow().toTop!()
    expect(window.scrollY).toBe(0)
    expect(letGo).toHaveBeenCalledOnce()
    expect(newsNow().toTop).toBeUndefined()
  })

  it.each([
    [0, 'at the top', false],
    [900 + innerHeight + 1, 'a window away', false],
    [700, 'near the place', true],
  ])('offers it no more at %i pixels, %s: %s', async (to, _, isOffered) => {
    window.scrollY = 900
    await lead('abcdef', 'c')
    window.scrollY = to
    window.dispatchEvent(new Event('scroll'))
    expect(newsNow().toTop !== undefined).toBe(isOffered)
  })

  it('offers it no more once the list is gone', async () => {
    const { end } = await lead('abcdef', 'c')
    expect(newsNow().toTop).toBeDefined()
    end()
    expect(newsNow().toTop).toBeUndefined()
  })

  it('is where the reader went in the meantime', async () => {
    expect(await shownIn('abcdef', 'c', { hasGoneOn: true })).toEqual([])
  })
})

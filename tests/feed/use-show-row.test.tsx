import { QueryClientProvider } from '@tanstack/react-query'
import type { Virtualizer } from '@tanstack/react-virtual'
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { RollEntry } from '../../src/bundle/roll.ts'
import { useShowRow } from '../../src/feed/use-show-row.ts'
import { keyOfArticle } from '../../src/kept/article-state.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'

const everything = { source: null, category: null, only: null }
const id = 'a-report-0123456789'

/** Presses for a row, lets the reader act before it is found, and gives where the list is scrolled to then. */
async function scrolledTo(...acts: string[]) {
  const client = newQueryClient()
  let find: (block: RollEntry[]) => void = () => {}
  const found = new Promise<RollEntry[]>((resolve) => (find = resolve))
  const fetched = vi.spyOn(client, 'fetchQuery').mockReturnValue(found)
  const scrollToIndex = vi.fn<(index: number) => void>()
  const rows = { options: { count: 1 }, scrollToIndex } as unknown as Virtualizer<Window, Element>
  const { result } = renderHook(() => useShowRow(everything, 1, () => true, rows), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  })
  result.current(id)
  await waitFor(() => expect(fetched).toHaveBeenCalled())
  for (const name of acts) window.dispatchEvent(new Event(name))
  await act(async () => {
    find([{ ...everything, key: keyOfArticle(id), day: null }])
    await new Promise((resolve) => setTimeout(resolve))
  })
  return scrollToIndex.mock.calls.map(([index]) => index)
}

describe('the row of a merged story', () => {
  it('is scrolled to once it is found', async () => {
    expect(await scrolledTo()).toEqual([0])
  })

  it.each(['wheel', 'keydown', 'pointerdown', 'touchstart', 'popstate'])(
    'is left where it is if the reader goes on before that, by %s',
    async (name) => expect(await scrolledTo(name)).toEqual([]),
  )
})

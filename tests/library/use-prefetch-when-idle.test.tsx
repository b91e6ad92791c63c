import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { usePrefetchWhenIdle } from '../../src/library/use-prefetch-when-idle.ts'
import { serve } from './served.ts'
// A file's schema is code that comes with the first file, for which a stopped clock doesn't wait.
import '../../src/library/file-schemas.ts'

function List({ ids }: { ids: string }) {
  usePrefetchWhenIdle(ids)
  return null
}

/** Shows a list, and another in its place; returns what the reader's browser asked for. */
async function askedAfter(...lists: { ids: string; for: number }[]) {
  const { asked } = serve(new Map())
  const client = newQueryClient()
  const shown = (ids: string) => (
    <QueryClientProvider client={client}>
      <List ids={ids} />
    </QueryClientProvider>
  )
  const { rerender } = render(shown(''))
  for (const list of lists) {
    rerender(shown(list.ids))
    await vi.advanceTimersByTimeAsync(list.for)
  }
  return asked
}

const file = (id: string) => `/bundle/article/${id}.json`

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

it('fetches what a list shows once it rests', async () => {
  expect(await askedAfter({ ids: 'a b', for: 1000 })).toEqual([file('a'), file('b')])
})

it('fetches nothing of what is only scrolled past', async () => {
  const asked = await askedAfter({ ids: 'a b', for: 50 }, { ids: 'c', for: 1000 })
  expect(asked).toEqual([file('c')])
})

it('fetches nothing ahead for a reader who saves data', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  expect(await askedAfter({ ids: 'a b', for: 1000 })).toEqual([])
})

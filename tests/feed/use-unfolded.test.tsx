import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useUnfolded } from '../../src/feed/use-unfolded.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'

/** What the roll answers, by what is split, as soon as a test lets it. */
const answers = vi.hoisted(() => new Map<string, (places: number[]) => void>())
vi.mock('../../src/library/roll.ts', () => ({
  unfoldedPlaces: (_client: unknown, _total: number, _facet: unknown, keys: ReadonlySet<string>) =>
    new Promise<number[]>((resolve) => answers.set([...keys].join(' '), resolve)),
}))

const facet = { source: null, category: null, only: null }

it('keeps what was found for the last of two splits in a row, though the first is answered after it', async () => {
  const client = newQueryClient()
  const { result, rerender } = renderHook(({ split }) => useUnfolded(facet, 20, split), {
    initialProps: { split: new Set(['a']) },
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  })
  await waitFor(() => expect(answers.has('a')).toBe(true))
  rerender({ split: new Set(['a', 'b']) })
  await waitFor(() => expect(answers.has('a b')).toBe(true))
  await act(async () => answers.get('a b')!([3, 7]))
  expect(result.current).toEqual([3, 7])
  await act(async () => answers.get('a')!([3]))
  expect(result.current).toEqual([3, 7])
})

import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Notices } from '../../src/app/notices.tsx'
import { tellNews } from '../../src/ui/news.ts'

let isOutOfReach = true

vi.mock('../../src/app/notes.tsx', () => ({
  get Notes() {
    if (isOutOfReach) throw new TypeError('Failed to fetch')
    return () => <p>The notice</p>
  },
}))

afterEach(() => void vi.useRealTimers())

it('a notice whose own code is out of reach leaves the page as it is, and comes when the code does', async () => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <p>The page</p>
      <Notices />
    </>,
  )
  await act(async () => tellNews({ offline: { asOf: null } }))
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(screen.getByText('The page')).toBeInTheDocument()
  expect(screen.queryByText('The notice')).toBeNull()

  isOutOfReach = false
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(screen.getByText('The notice')).toBeInTheDocument()
  expect(screen.getByText('The page')).toBeInTheDocument()
})

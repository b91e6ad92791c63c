import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WaitingNote } from '../../src/app/waiting-note.tsx'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { attempt } from '../../src/ui/attempt.ts'

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <QueryClientProvider client={newQueryClient()}>
      <MemoryRouter>
        <WaitingNote />
      </MemoryRouter>
    </QueryClientProvider>,
  )
})
afterEach(() => void vi.useRealTimers())

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
const takes = (time: number) => () => new Promise((done) => setTimeout(done, time))

it('what was asked for and is long in coming is said to be on its way, until it came', async () => {
  attempt(takes(5000))
  await pass(1000)
  expect(screen.getByRole('status')).toHaveTextContent('Loading…')
  await pass(5000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('what is under way is said as long as anything is', async () => {
  attempt(takes(5000))
  attempt(takes(2000))
  await pass(3000)
  expect(screen.getByRole('status')).toHaveTextContent('Loading…')
  await pass(3000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('nothing is said of what comes at once', async () => {
  attempt(takes(100))
  for (let passed = 0; passed < 1000; passed += 50) {
    await pass(50)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  }
})

it('what fails is no longer said to be on its way', async () => {
  vi.stubGlobal('reportError', () => {})
  attempt(() => takes(5000)().then(() => Promise.reject(new TypeError('Failed to fetch'))))
  await pass(1000)
  expect(screen.getByRole('status')).toHaveTextContent('Loading…')
  await pass(5000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  vi.unstubAllGlobals()
})

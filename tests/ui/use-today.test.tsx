import { act, render } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { useToday } from '../../src/ui/use-today.ts'

function Today() {
  return <p>{useToday() ?? 'no day'}</p>
}

it('is the reader’s own date', () => {
  vi.useFakeTimers({ now: new Date(2026, 4, 8, 23, 59), toFake: ['Date'] })
  const { container } = render(<Today />)
  expect(container).toHaveTextContent(/^2026-05-08$/)
  vi.useRealTimers()
})

it('is not yet known where a page is made ahead, and is once that page stands, without a fault', async () => {
  const container = document.createElement('div')
  container.innerHTML = renderToString(<Today />)
  expect(container).toHaveTextContent(/^no day$/)
  const faults: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(container, <Today />, { onRecoverableError: (fault) => faults.push(fault) }),
  )
  expect(container).toHaveTextContent(/^\d{4}-\d\d-\d\d$/)
  expect(faults).toEqual([])
  act(() => root.unmount())
})

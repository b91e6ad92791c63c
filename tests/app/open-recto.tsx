import { act, render, screen, within } from '@testing-library/react'
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { Reader } from '../../src/app/reader.tsx'
import { routes } from '../../src/app/routes.ts'
import { KeptHandle } from '../../src/library/kept.ts'
import { KeptStore } from '../../src/library/kept-store.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { onTestFinished } from 'vitest'
import { visit } from '../ui/visit.ts'

/**
 * Opens the reader at an address, as main.tsx does, and waits until its page is there and what is kept
 * is open: under the name given, or one that no other test has.
 */
export async function openRecto(address: string, keptAs: string = crypto.randomUUID()) {
  visit(address)
  await Promise.all(routes.map(({ Screen }) => Screen.preload()))
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  const kept = new KeptHandle((changed) => KeptStore.open(keptAs, () => act(changed)))
  onTestFinished(async () => kept.store?.close())
  render(
    <Reader
      client={newQueryClient()}
      kept={kept}
      router={(app) => <BrowserRouter>{app}</BrowserRouter>}
    />,
  )
  await screen.findByRole('heading', { level: 1 })
  await act(() => kept.open())
  return { user, kept: kept.store! }
}

/** Goes back in the history, to the page of that heading. */
export async function goBackTo(heading: string): Promise<void> {
  act(() => window.history.back())
  await screen.findByRole('heading', { level: 1, name: heading })
}

/** What is inside the region, navigation or other landmark of that name. */
export function inside(role: string, name: string | RegExp) {
  return within(screen.getByRole(role, { name }))
}

/** The address bar, from the path on. */
export function address(): string {
  return window.location.pathname + window.location.search + window.location.hash
}

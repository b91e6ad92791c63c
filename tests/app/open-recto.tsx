import { act, render, screen, within } from '@testing-library/react'
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { Reader } from '../../src/app/reader.tsx'
import { routes } from '../../src/app/routes.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { visit } from '../ui/visit.ts'

/** Opens the reader at an address, as main.tsx does, and waits until its page is there. */
export async function openRecto(address: string) {
  visit(address)
  await Promise.all(routes.map(({ Screen }) => Screen.preload()))
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  render(
    <Reader client={newQueryClient()} router={(app) => <BrowserRouter>{app}</BrowserRouter>} />,
  )
  await screen.findByRole('heading', { level: 1 })
  return { user }
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

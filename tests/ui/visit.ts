import { act } from '@testing-library/react'

/** Puts an address into the address bar, as an entry of the history that no other test has. */
export function visit(address: string): void {
  window.history.pushState({ key: crypto.randomUUID(), idx: 0 }, '', address)
}

/** Scrolls the window as its reader would. */
export function scrollDownTo(y: number): void {
  window.scrollY = y
  act(() => window.dispatchEvent(new Event('scroll')))
}

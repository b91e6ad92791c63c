/** Puts an address into the address bar, as an entry of the history that no other test has. */
export function visit(address: string): void {
  window.history.pushState({ key: crypto.randomUUID(), idx: 0 }, '', address)
}

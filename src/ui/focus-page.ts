/** Hands the keyboard to the page, which stays where it is: what had it goes. */
export function focusPage(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}

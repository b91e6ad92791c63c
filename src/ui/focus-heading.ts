/** Hands the keyboard to the page's heading, wherever the page is scrolled to. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

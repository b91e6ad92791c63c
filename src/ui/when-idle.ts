/**
 * Does something once the browser has nothing better to do. Safari knows no idle callbacks; there it is
 * done at once.
 */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 })
  else act()
}

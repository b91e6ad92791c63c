const followed = new Map<string, string>()

/** Remembers which link was followed from the page of a history entry, by its address. */
export function rememberFollowed(key: string, href: string): void {
  followed.set(key, href)
}

export function forgetFollowed(): void {
  followed.clear()
}

/**
 * Hands the keyboard back to the link that was followed from here, else to the page's heading. A page
 * that was just loaded, and is left to the browser, is known by that no link was followed yet.
 */
export function focusFollowed(key: string): void {
  if (followed.size === 0) return
  const href = followed.get(key)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
  const heading = document.querySelector<HTMLElement>('main h1')
  for (const one of [...links.filter((link) => link.getAttribute('href') === href), heading]) {
    one?.focus({ preventScroll: true })
    // Of links to one place some may be hidden, and take no focus.
    if (one && document.activeElement === one) return
  }
}

/**
 * A link that was followed: its address, and how many links to the same stood before it. One that the reader is led
 * to may be out of sight.
 */
type Followed = { href: string; before: number; isLedTo?: boolean }

const followed = new Map<string, Followed>()

/** Remembers which link was followed from the page of a history entry. */
export function rememberFollowed(key: string, link: Element): void {
  const href = link.getAttribute('href')!
  followed.set(key, { href, before: linksTo(href).findIndex((one) => one === link) })
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main a[href]')].filter(
    (link) => link.getAttribute('href') === href,
  )
}

/** Has a way back to the page of a history entry lead to another link than was followed there. */
export function leadToLink(key: string, href: string): void {
  followed.set(key, { href, before: 0, isLedTo: true })
}

export function forgetFollowed(): void {
  followed.clear()
}

/**
 * Hands the keyboard back to the link that was followed from here, else to the page's heading. A page
 * that was just loaded, and is left to the browser, is known by that no link was followed yet. Says whether the
 * reader was led to another, which is then in sight.
 */
export function focusFollowed(key: string): boolean {
  if (followed.size === 0) return false
  const link = followed.get(key)
  const links = link ? linksTo(link.href) : []
  const heading = document.querySelector<HTMLElement>('main h1')
  for (const one of [links[link?.before ?? -1], ...links, heading]) {
    // What it was unfolded from is folded again on a page that is drawn anew.
    const folded = one?.closest('details:not([open])')
    folded?.setAttribute('open', '')
    one?.focus({ preventScroll: true })
    // Of links to one place some may be hidden, and take no focus.
    if (!one || document.activeElement !== one) {
      folded?.removeAttribute('open')
      continue
    }
    if (folded) one.scrollIntoView({ block: 'nearest' })
    const isLed = !!link?.isLedTo && one !== heading
    if (isLed) one.closest('article')?.scrollIntoView({ block: 'nearest' })
    return isLed
  }
  return false
}

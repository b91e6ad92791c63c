export const views = ['facing', 'single', 'original', 'cached'] as const

/** How the two texts are set: side by side, merged into one column, or one of them alone. */
export type View = (typeof views)[number]

/** What of the comparison is on the page; it stands in the address, so that a link can carry it. */
export type Shown = { view: View; onlyChanges: boolean }

export function shownIn(address: URLSearchParams): Shown {
  const view = views.find((known) => known === address.get('view')) ?? 'facing'
  return { view, onlyChanges: address.get('show') === 'changes' }
}

/** The address parameters for what is to be shown; the usual is left unsaid. */
export function addressOf({ view, onlyChanges }: Shown): URLSearchParams {
  const address = new URLSearchParams()
  if (view !== 'facing') address.set('view', view)
  if (onlyChanges) address.set('show', 'changes')
  return address
}

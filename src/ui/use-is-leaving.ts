import { useHref, useLocation } from 'react-router'

/**
 * Tells, when asked, whether the address has gone on to another page that isn't there yet. Where one goes on from
 * then takes that page's place in the history, as a browser does with a page on its way.
 */
export function useIsLeaving(): () => boolean {
  const { key, pathname } = useLocation()
  const here = useHref(pathname)
  return () =>
    (history.state as { key?: string } | null)?.key !== key && window.location.pathname !== here
}

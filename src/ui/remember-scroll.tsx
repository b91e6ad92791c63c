import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { forgetFollowed, rememberFollowed } from './followed-link.ts'
import { placeKey, placeOf, rememberElement, rememberPlace } from './scroll-place.ts'

/** Keeps the scroll position of every history entry, in place of the browser's guess at it, and the link followed. */
export function RememberScroll() {
  const location = useLocation()
  const key = placeKey(location)
  const leadsToAnchor = location.hash !== ''
  const isReplaced = useNavigationType() === 'REPLACE'

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => {
      rememberPlace(key, window.scrollY)
      rememberElement(key)
    }
    // An entry that takes another's place stands where that one stood, and a page that was written
    // ahead may have been scrolled before any script came.
    if (isReplaced || (placeOf(key) === null && !leadsToAnchor)) remember()
    window.addEventListener('scroll', remember, { passive: true })
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('main a[href]') : null
      if (link) rememberFollowed(key, link)
    }
    // Caught on its way down: a router's link stops it from coming up again.
    window.addEventListener('click', follow, { capture: true })
    return () => {
      window.removeEventListener('scroll', remember)
      window.removeEventListener('click', follow, { capture: true })
    }
  }, [key, isReplaced, leadsToAnchor])

  // What was followed is known for as long as the reader itself is there.
  useEffect(() => forgetFollowed, [])

  return null
}

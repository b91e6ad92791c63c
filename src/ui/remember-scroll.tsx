import { useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { forgetFollowed, rememberFollowed } from './followed-link.ts'
import { placeKey, rememberPlace } from './scroll-place.ts'

/** Keeps the scroll position of every history entry, in place of the browser's guess at it, and the link followed. */
export function RememberScroll() {
  const key = placeKey(useLocation())

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => rememberPlace(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('main a[href]') : null
      if (link) rememberFollowed(key, link.getAttribute('href')!)
    }
    // Caught on its way down: a router's link stops it from coming up again.
    window.addEventListener('click', follow, { capture: true })
    return () => {
      window.removeEventListener('scroll', remember)
      window.removeEventListener('click', follow, { capture: true })
    }
  }, [key])

  // What was followed is known for as long as the reader itself is there.
  useEffect(() => forgetFollowed, [])

  return null
}

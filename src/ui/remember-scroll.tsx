import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { placeKey, rememberPlace } from './scroll-place.ts'

/** Keeps the scroll position of every history entry, in place of the browser's own guess at it. */
export function RememberScroll() {
  const key = placeKey(useLocation())

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => rememberPlace(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  return null
}

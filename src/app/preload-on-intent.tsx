import { useEffect } from 'react'
import { useHref } from 'react-router'
import { preloadScreen } from './routes.ts'

const intents = ['pointerover', 'focusin', 'touchstart'] as const

/** Fetches the code of a page as soon as someone means to follow a link to it. */
export function PreloadOnIntent() {
  const base = useHref('/')
  useEffect(() => {
    const preload = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link?.origin !== location.origin || !link.pathname.startsWith(base)) return
      // Whoever follows the link sees what went wrong; a guess that failed is nobody's concern.
      preloadScreen(link.pathname.slice(base.length - 1)).catch(() => {})
    }
    for (const intent of intents) window.addEventListener(intent, preload, { passive: true })
    return () => {
      for (const intent of intents) window.removeEventListener(intent, preload)
    }
  }, [base])
  return null
}

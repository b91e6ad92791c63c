import { useLayoutEffect, useRef } from 'react'
import { useCommand } from '../commands/offers.ts'
import { isTyping } from '../ui/is-typing.ts'

/**
 * Brings a reader to the ends of a windowed list by Home and End, and keeps one who is at its end
 * there. Rows are measured when they come into view, so `height`, the list's length so far (0 while it
 * is as it was written), changes under the reader, and the browser's own slow way to an end would miss it.
 */
export function useEnds(height: number): void {
  const isAtEnd = useRef(false)
  // At once: the list may get its length before the browser tells of the scroll.
  const toEnd = () => {
    isAtEnd.current = true
    scrollToEnd()
  }

  useLayoutEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement
      isAtEnd.current = window.scrollY + window.innerHeight >= scrollHeight - 1
    }
    const goToEnd = (event: KeyboardEvent) => {
      if (event.key !== 'Home' && event.key !== 'End') return
      if (event.altKey || event.shiftKey) return
      if (event.defaultPrevented || isElsewhere(event.target)) return
      event.preventDefault()
      if (event.key === 'Home') window.scrollTo(0, 0)
      else toEnd()
    }
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('keydown', goToEnd)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('keydown', goToEnd)
    }
  }, [])

  useCommand('end', toEnd)

  useLayoutEffect(() => {
    if (isAtEnd.current) scrollToEnd()
  }, [height])
}

function scrollToEnd(): void {
  window.scrollTo(0, document.documentElement.scrollHeight)
}

/** In a text, or in a rail that scrolls by itself, these keys mean other ends. */
function isElsewhere(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof Element && target.closest('nav') !== null)
}

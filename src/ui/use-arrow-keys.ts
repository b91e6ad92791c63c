import { type RefObject, useEffect } from 'react'
import { isChord } from './is-chord.ts'

/**
 * Lets the up and down arrows walk over the elements in a container that match a selector, from one
 * that has the keyboard to the next; at either end they do what they always do.
 */
export function useArrowKeys(container: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const element = container.current
    if (!element) return
    const walk = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (!step || isChord(event) || event.shiftKey) return
      const stops = [...element.querySelectorAll<HTMLElement>(selector)]
      const at = stops.indexOf(event.target as HTMLElement)
      const next = at < 0 ? undefined : stops[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    element.addEventListener('keydown', walk)
    return () => element.removeEventListener('keydown', walk)
  }, [container, selector])
}

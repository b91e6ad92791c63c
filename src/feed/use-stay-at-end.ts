import { useLayoutEffect, useRef } from 'react'
import { isTyping } from '../ui/is-typing.ts'

/**
 * Keeps a reader who went to the end of a windowed list there. Its last rows are measured when they
 * come into view, and `height`, the list's length so far, changes under the reader.
 */
export function useStayAtEnd(height: number): void {
  const isAtEnd = useRef(false)

  useLayoutEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement
      isAtEnd.current = window.scrollY + window.innerHeight >= scrollHeight - 1
    }
    // The browser's own way there may be a slow one, to where the end was when the key was pressed.
    const goToEnd = (event: KeyboardEvent) => {
      if (event.key !== 'End' || event.defaultPrevented || isChord(event) || isTyping(event.target))
        return
      event.preventDefault()
      scrollToEnd()
    }
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('keydown', goToEnd)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('keydown', goToEnd)
    }
  }, [])

  useLayoutEffect(() => {
    if (isAtEnd.current) scrollToEnd()
  }, [height])
}

function scrollToEnd(): void {
  window.scrollTo(0, document.documentElement.scrollHeight)
}

function isChord({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}

import { type PointerEvent, useRef } from 'react'

/**
 * Tells whether the reader moved the pointer. A page that is scrolled under a pointer at rest moves nothing: the
 * pointer is where it was in the window, though a browser may tell of it.
 */
export function useMovedPointer(): (event: PointerEvent) => boolean {
  const last = useRef<PointerEvent>(null)
  return (event) => {
    const before = last.current
    last.current = event
    return before?.clientX !== event.clientX || before.clientY !== event.clientY
  }
}

import { type PointerEvent, useRef } from 'react'

/**
 * Tells when the reader moves the pointer onto another element. A page that is scrolled under a pointer
 * at rest moves nothing: the pointer is where it was in the window, though a browser may tell of it.
 */
export function useMovedPointer() {
  const last = useRef<{ x: number; y: number; target: EventTarget | null } | null>(null)
  return {
    /** Whether a pointer event says that the pointer has come onto its target by itself. */
    movesOnto({ clientX: x, clientY: y, target }: PointerEvent): boolean {
      const before = last.current
      if (before?.x === x && before.y === y) return false
      last.current = { x, y, target }
      return before?.target !== target
    },
    /** Forgets the element, onto which the pointer may come anew. */
    leave(): void {
      if (last.current) last.current = { ...last.current, target: null }
    },
  }
}

import { type RefObject, useEffect, useRef } from 'react'
import { rowAround } from './held-row.ts'

/**
 * Which row of the texts has the keyboard. It is kept when the row's element goes because the texts are
 * set otherwise, since no one has moved the keyboard away then.
 */
export function useFocusedRow(pages: RefObject<HTMLElement | null>): RefObject<number | null> {
  const row = useRef<number | null>(null)
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const isWithin = target instanceof Element && pages.current?.contains(target)
      row.current = isWithin ? rowAround(target) : null
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [pages])
  return row
}

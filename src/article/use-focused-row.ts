import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { rowAround } from './held-row.ts'

/**
 * Which row of the texts has the keyboard; `onFocus` is told when one gets it. It is kept when the row's
 * element goes because the texts are set otherwise, since no one has moved the keyboard away then.
 */
export function useFocusedRow(
  pages: RefObject<HTMLElement | null>,
  onFocus: (row: number) => void,
): RefObject<number | null> {
  const row = useRef<number | null>(null)
  const look = useEffectEvent(({ target }: FocusEvent) => {
    const isWithin = target instanceof Element && pages.current?.contains(target)
    row.current = isWithin ? rowAround(target) : null
    if (row.current !== null) onFocus(row.current)
  })
  // A page that is opened at a row hands it the keyboard as it is laid out.
  useLayoutEffect(() => {
    const onFocusIn = (event: FocusEvent) => look(event)
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [])
  return row
}

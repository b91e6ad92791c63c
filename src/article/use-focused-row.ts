import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { rowId } from './anchors.ts'
import { rowAround } from './held-row.ts'

/** A row that has the keyboard, itself or by something within it. */
export type FocusedRow = { row: number; isItself: boolean }

/**
 * Which row of the texts has the keyboard; `onFocus` is told when one gets it. It is kept when the row's
 * element goes because the texts are set otherwise, since no one has moved the keyboard away then.
 */
export function useFocusedRow(
  pages: RefObject<HTMLElement | null>,
  onFocus: (row: number) => void,
): RefObject<FocusedRow | null> {
  const focused = useRef<FocusedRow | null>(null)
  const look = useEffectEvent(({ target }: FocusEvent) => {
    const isWithin = target instanceof Element && pages.current?.contains(target)
    const row = isWithin ? rowAround(target) : null
    focused.current = row === null ? null : { row, isItself: (target as Element).id === rowId(row) }
    if (row !== null) onFocus(row)
  })
  // A page that is opened at a row hands it the keyboard as it is laid out.
  useLayoutEffect(() => {
    const onFocusIn = (event: FocusEvent) => look(event)
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [])
  return focused
}

import { type FocusEvent, useState } from 'react'

/** Has the element that was current be so no more. */
let letGo: (() => void) | null = null

/**
 * Whether an element was the last in the page's main part to have the keyboard, so that commands are about
 * it: also while a dialog has it, or nothing. To be spread over the element: `currentProps`.
 */
export function useCurrent() {
  const [isCurrent, setIsCurrent] = useState(false)
  const currentProps = {
    onFocus: () => {
      letGo?.()
      letGo = () => setIsCurrent(false)
      setIsCurrent(true)
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      const goesOn =
        relatedTarget !== null &&
        !currentTarget.contains(relatedTarget) &&
        !relatedTarget.closest('dialog')
      if (goesOn) setIsCurrent(false)
    },
  }
  return { isCurrent, currentProps }
}

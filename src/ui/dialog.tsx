import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  label: string
  className?: string
  /** Hears that it was closed: by Escape, or by a press beside it. */
  onClose: () => void
  children: ReactNode
}

/** A dialog before everything else. The keyboard goes back to where it was when it closes. */
export function Dialog({ label, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    element.showModal()
    return () => element.close()
  }, [])
  return (
    // A press beside it is one way out; Escape, the keyboard's, is the browser's own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-label={label}
      className={`dialog ${className}`}
      // The event comes late: the dialog may have been opened again.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      {children}
    </dialog>
  )
}

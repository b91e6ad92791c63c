import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from 'react'

type Props = {
  /** What the button says. */
  label: ReactNode
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  /** What the menu holds, which may close it. */
  children: (close: () => void) => ReactNode
}

/**
 * A button that shows more below itself. Escape closes it and gives the keyboard back to the button;
 * whatever is done elsewhere closes it, too.
 */
export function Menu({ label, isOpen, onToggle, children }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const buttonId = useId()
  const panelId = useId()
  const toggle = useEffectEvent(onToggle)
  // It may have taken the place of the button that was pressed.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) document.getElementById(buttonId)?.focus()
  }, [buttonId])
  const close = () => {
    onToggle(false)
    document.getElementById(buttonId)?.focus()
  }
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })

  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) toggle(false)
    }
    const escape = (event: KeyboardEvent) => onEscape(event)
    const acts = ['pointerdown', 'focusin'] as const
    for (const act of acts) document.addEventListener(act, leave)
    document.addEventListener('keydown', escape)
    return () => {
      for (const act of acts) document.removeEventListener(act, leave)
      document.removeEventListener('keydown', escape)
    }
  }, [isOpen])

  return (
    <div ref={menu} className="relative">
      <button
        id={buttonId}
        type="button"
        className="control"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => onToggle(!isOpen)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div id={panelId} hidden={!isOpen} className="menu">
        {isOpen && children(close)}
      </div>
    </div>
  )
}

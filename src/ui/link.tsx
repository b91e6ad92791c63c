import type { ComponentProps, MouseEvent } from 'react'
import { type To, useHref, useNavigate } from 'react-router'
import { stepsOn } from './steps-on.ts'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: To
  /** What the history entry that it leads to is to know. */
  state?: unknown
}

/**
 * A link within the reader, made of the router's own parts. The router's `Link` is more: it brings along
 * what only pages that a server makes have use for.
 */
export function Link({ to, state, onClick, children, ...rest }: Props) {
  const href = useHref(to)
  const navigate = useNavigate()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const { button, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event
    // Other buttons, and chords, are the browser's.
    if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    // As a browser has it, what is here already, or on its way, gives its place in the history to what is asked for;
    // what is here knows how it was come by.
    const isHere = currentTarget.href === window.location.href
    void navigate(to, {
      state: isHere ? (history.state as { usr?: unknown }).usr : state,
      replace: isHere || stepsOn() > 0,
    })
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}

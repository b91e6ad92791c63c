import type { ComponentProps } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'
import { useIsLeaving } from './use-is-leaving.ts'

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
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  const followInstead = useLinkClickHandler<HTMLAnchorElement>(to, { state, replace: true })
  const isLeaving = useIsLeaving()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) (isLeaving() ? followInstead : follow)(event)
      }}
    >
      {children}
    </a>
  )
}

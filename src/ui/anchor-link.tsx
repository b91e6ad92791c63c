import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { Link } from './link.tsx'

type Props = Omit<ComponentProps<typeof Link>, 'to'> & {
  /** The id of an element of this page. */
  to: string
  /** The query under which that element is on the page, if it isn't the present one. */
  search?: string | undefined
}

/** A link to a place on the same page, which keeps the rest of the address and is undone by going back. */
export function AnchorLink({ to, search, ...rest }: Props) {
  const location = useLocation()
  return (
    <Link
      to={{ search: search ?? location.search, hash: `#${to}` }}
      state={location.state}
      {...rest}
    />
  )
}

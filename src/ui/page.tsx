import { type ReactNode, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { placeOf } from './scroll-place.ts'

type Props = {
  title: string
  children: ReactNode
  /** A page that knows better where its reader was puts the scroll position back itself. */
  restoresOwnScroll?: boolean
}

/**
 * A page whose content is there. Opening it names the document, brings the reader to where they
 * were (going back, reloading) or to the top, and hands the keyboard to the page's heading.
 */
export function Page({ title, children, restoresOwnScroll = false }: Props) {
  const { key, pathname, hash } = useLocation()
  const cameBack = useNavigationType() === 'POP'

  useLayoutEffect(() => {
    if (hash) {
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
      return
    }
    if (!cameBack) window.scrollTo(0, 0)
    else if (!restoresOwnScroll) window.scrollTo(0, placeOf(key) ?? 0)
    if (!cameBack) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    // A change of the address within the page (a filter, a view) is no arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])

  return (
    <>
      <title>{title}</title>
      {children}
    </>
  )
}

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { focusHeading } from './focus-heading.ts'
import { focusFollowed } from './followed-link.ts'
import { elementAt } from './element-place.ts'
import { holdStill } from './hold-still.ts'
import { showOnceThere } from './show-anchor.ts'
import { noteShown } from './steps-on.ts'
import { elementPlaceOf, placeKey, placeOf } from './scroll-place.ts'

type Props = {
  title: string
  children: ReactNode
  /** A page that knows better where its reader was puts the scroll position back itself. */
  restoresOwnScroll?: boolean
}

/**
 * A page whose content is there. Opening it names the document, brings the reader to where they
 * were (going back, reloading), to the anchor in the address or to the top, and hands the keyboard
 * to the page's heading. Within the page, it follows anchors there and back.
 */
export function Page({ title, children, restoresOwnScroll = false }: Props) {
  const location = useLocation()
  const { key, hash } = location
  const going = useNavigationType()
  const cameBack = going === 'POP'
  const hasArrived = useRef(false)

  useLayoutEffect(() => {
    noteShown()
    // What was written of the page that was opened first is no word of this one, but browsers share it.
    if (!cameBack)
      for (const tag of document.head.querySelectorAll(
        '[rel=canonical],[property],[name=description]',
      ))
        tag.remove()
    const isArrival = !hasArrived.current
    hasArrived.current = true
    // A page that was never scrolled has no place on record: it was at its top.
    const place = cameBack ? (placeOf(placeKey(location)) ?? (hash ? null : 0)) : null
    if (place !== null) return restoresOwnScroll ? undefined : bringBack(placeKey(location), place)
    if (hash) return showOnceThere(hash.slice(1))
    if (!cameBack && (isArrival || document.activeElement === document.body)) {
      // Who has a page shown otherwise stays where they are in it.
      if (isArrival || going !== 'REPLACE') window.scrollTo(0, 0)
      focusHeading()
    }
    return undefined
    // The history entry alone says that the reader went somewhere: the rest are facts about it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])

  return (
    <>
      <title>{title}</title>
      {children}
    </>
  )
}

/**
 * Scrolls to where a history entry was left and hands the keyboard back; what was seen there is then
 * kept still, which the returned function ends.
 */
function bringBack(key: string, place: number): (() => void) | undefined {
  window.scrollTo(0, place)
  const isLed = focusFollowed(key)
  // What changes its height above the top of a page must not push that out of the window.
  if (place === 0 || isLed) return undefined
  const seen = elementPlaceOf(key)
  // What a search finds has to come first.
  return seen ? holdStill(() => elementAt(seen), seen.top) : undefined
}

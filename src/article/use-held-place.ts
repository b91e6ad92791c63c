import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { holdStill } from '../ui/hold-still.ts'
import { elementOf, type HeldRow, rowsInSight, topEdge } from './held-row.ts'
import { showRow } from './show-row.ts'
import type { FocusedRow } from './use-focused-row.ts'

/** Milliseconds without scrolling, and the place is where the reader is. */
const rest = 100

const none = { current: null }

/**
 * Keeps what is read where it is when the texts are set otherwise: in another view, folded, at another
 * width, or in another look. `setting` is another for texts that are set otherwise, and `focused` the row with the keyboard.
 * What it returns is to be called just before the reader has them set otherwise.
 */
export function useHeldPlace(
  texts: RefObject<HTMLElement | null>,
  setting = '',
  focused: RefObject<FocusedRow | null> = none,
): () => void {
  const seen = useRef<HeldRow | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let letGo: (() => void) | undefined
    let width = innerWidth
    // Who scrolled before the scripts came has read here.
    if (scrollY > 0) seen.current ??= placeIn(texts.current)
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(() => (seen.current = placeIn(texts.current)), rest)
    }
    const holdAnew = () => {
      clearTimeout(timer)
      letGo?.()
      letGo = hold(seen.current, texts.current)
    }
    const onResize = () => {
      // What slides in from the edges of a small screen leaves the texts as they are.
      if (innerWidth !== width) holdAnew()
      width = innerWidth
    }
    // A look is attributes of the root element.
    const looks = new MutationObserver(holdAnew)
    looks.observe(document.documentElement, { attributes: true })
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', onResize)
    return () => {
      clearTimeout(timer)
      letGo?.()
      looks.disconnect()
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', onResize)
    }
  }, [texts])

  useLayoutEffect(() => {
    // A step that was taken while they were set has the keyboard on a row that is now another element.
    // What was within it may yet get the keyboard back by itself, as a link that was followed does.
    if (focused.current && document.activeElement === document.body)
      return showRow(focused.current.row, focused.current.isItself)
    return hold(seen.current, texts.current)
  }, [texts, setting, focused])

  return () => void (seen.current = placeIn(texts.current))
}

/** The first row that begins in sight: one that began above is as long as it is wide, and would move the rest. */
function placeIn(texts: HTMLElement | null): HeldRow | null {
  const inSight = texts ? rowsInSight(texts) : []
  return inSight.find(({ top }) => top >= topEdge) ?? inSight[0] ?? null
}

function hold(place: HeldRow | null, texts: HTMLElement | null): (() => void) | undefined {
  if (!place || !texts || !elementOf(place.row, texts)) return undefined
  return holdStill(() => elementOf(place.row, texts), place.top)
}

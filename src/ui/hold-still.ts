import { onceReaderActs } from './once-reader-acts.ts'

/** So many frames without a move, and all that is above has been measured. */
const steadyFrames = 3
/** What hasn't come to rest in so many frames, some ten seconds, never will. */
const mostFrames = 600

/**
 * Keeps an element `top` pixels below the window's top while what is above it takes the room that it
 * needs: rows of a windowed list, or parts that are drawn only in sight. `find` is asked in each frame
 * and may have nothing yet. Ends when the element stays, when the reader takes over, or when it never comes to rest; the returned
 * function ends it at once. `onEnd` hears of its end, whichever it is.
 */
export function holdStill(
  find: () => Element | null,
  top: number,
  onEnd: () => void = () => {},
): () => void {
  let frame = 0
  let frames = 0
  let steady = 0
  const reader = new AbortController()
  const letGo = () => {
    cancelAnimationFrame(frame)
    reader.abort()
    onEnd()
  }
  const hold = () => {
    const element = find()
    const off = element ? element.getBoundingClientRect().top - top : 0
    // More than a window's whole pixels leave over: less would add up from visit to visit.
    const hasMoved = Math.abs(off) > 0.5
    if (hasMoved) window.scrollBy({ top: off, behavior: 'instant' })
    steady = element && !hasMoved ? steady + 1 : 0
    if (steady < steadyFrames && ++frames < mostFrames) frame = requestAnimationFrame(hold)
    else letGo()
  }
  hold()
  onceReaderActs(letGo, reader.signal)
  return letGo
}

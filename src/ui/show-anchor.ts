/** So many frames the code of a part of the page may take to come, some five seconds. */
const mostFrames = 300

/** Shows an element of the page, which may come with code of its own; the returned function waits for it no longer. */
export function showOnceThere(fragment: string): () => void {
  let frame = 0
  const look = (left: number) => {
    if (!showAnchor(fragment) && left > 0) frame = requestAnimationFrame(() => look(left - 1))
  }
  look(mostFrames)
  return () => cancelAnimationFrame(frame)
}

/**
 * Brings an element of the page to the middle of the window, or its top to the window's if it is taller, and hands it
 * the keyboard, which it `mayTake` though it doesn't by itself; false if it isn't there.
 */
export function showAnchor(fragment: string, mayTake = true): boolean {
  const element = document.getElementById(decoded(fragment))
  if (!element) return false
  if (mayTake && element.tabIndex < 0) element.tabIndex = -1
  element.scrollIntoView({ block: element.offsetHeight > innerHeight ? 'start' : 'center' })
  element.focus({ preventScroll: true })
  return true
}

/** A fragment may come from anywhere, and be no sound encoding of anything. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** So many frames without a move, and the rows above have all been measured. */
const steadyFrames = 3

/**
 * Keeps a row of a windowed list where it was, `past` pixels above the top of the window, while the
 * rows before it are measured and move it. Ends when it stays, or when the reader takes over; the
 * returned function ends it at once.
 */
export function holdPlace(list: HTMLElement, index: number, past: number): () => void {
  let frame = 0
  let steady = 0
  const reader = new AbortController()
  const letGo = () => {
    cancelAnimationFrame(frame)
    reader.abort()
  }
  const hold = () => {
    const row = list.querySelector(`[data-index="${index}"]`)
    const off = row ? row.getBoundingClientRect().top + past : 0
    const hasMoved = Math.abs(off) > 1
    if (hasMoved) window.scrollBy(0, off)
    if (row?.querySelector('article')) steady = hasMoved ? 0 : steady + 1
    if (steady < steadyFrames) frame = requestAnimationFrame(hold)
    else letGo()
  }
  frame = requestAnimationFrame(hold)
  for (const act of ['wheel', 'keydown', 'pointerdown', 'touchstart'])
    window.addEventListener(act, letGo, { signal: reader.signal, passive: true })
  return letGo
}

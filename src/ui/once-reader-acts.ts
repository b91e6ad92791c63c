/** What readers do to go on from where they are. */
const acts = ['wheel', 'keydown', 'pointerdown', 'touchstart', 'popstate']

/**
 * Calls back as soon as the reader goes on by themselves, once for each way of that: to whatever they were being
 * brought to, they aren't any more. Not once `signal` is aborted.
 */
export function onceReaderActs(act: () => void, signal: AbortSignal): void {
  for (const name of acts) window.addEventListener(name, act, { signal, once: true, passive: true })
}

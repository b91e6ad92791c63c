import { CancelledError } from '@tanstack/react-query'
import { tellNews } from './news.ts'

/** How long what is asked for may take before the page says that it is under way, in milliseconds. */
export const patience = 400

/** How many of those that are under way have taken longer. */
let late = 0

/**
 * Does what a reader asked for, and says so where it takes long. Where it fails, as its code or a file of the bundle
 * can't be had, the page stays as it is and says that.
 */
export function attempt(act: () => Promise<unknown>): void {
  tellNews({ failed: undefined })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    tellNews({ isUnderWay: ++late > 0 })
  }, patience)
  act()
    .finally(() => {
      clearTimeout(timer)
      if (isLate) tellNews({ isUnderWay: --late > 0 })
    })
    .catch((error: unknown) => {
      // Whoever asks anew for what doesn't come means this, too.
      if (error instanceof CancelledError) return attempt(act)
      reportError(error)
      tellNews({ failed: { error, again: () => attempt(act), at: location.href } })
    })
}

import { CancelledError } from '@tanstack/react-query'
import { tellNews } from './news.ts'

/**
 * Does what a reader asked for. Where that fails, as its code or a file of the bundle can't be had, the page stays as
 * it is and says so.
 */
export function attempt(act: () => Promise<unknown>): void {
  tellNews({ failed: undefined })
  act().catch((error: unknown) => {
    // Whoever asks anew for what doesn't come means this, too.
    if (error instanceof CancelledError) return attempt(act)
    reportError(error)
    tellNews({ failed: { error, again: () => attempt(act), at: location.href } })
  })
}

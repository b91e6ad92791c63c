import * as words from '../words/errors.tsx'
import { ScreenError } from '../ui/screen-error.ts'
import { BundleError } from './bundle-error.ts'

/** Whether a file of the bundle or of the reader's code can't be had. Any other error is the reader's own. */
export function isOutOfReach(error: unknown): error is BundleError | ScreenError {
  return error instanceof BundleError || error instanceof ScreenError
}

/** What went wrong, in words for the reader. */
export function whatFailed(error: unknown): string {
  return isOutOfReach(error) ? error.message : words.ofReader
}

/** Whether asking for it anew may help: for any but code that came damaged. */
export function mayComeAnew(error: unknown): boolean {
  return !(error instanceof ScreenError && error.isDamaged)
}

/**
 * Whether reloading the page may help against an error: any but that of a file that is out of reach for now or
 * damaged.
 */
export function mayReload(error: unknown): boolean {
  return !(error instanceof BundleError) || error.isOutdated
}

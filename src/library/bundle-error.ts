import * as words from '../words/errors.tsx'

type Reason = keyof typeof words.ofFile

const outdated: readonly Reason[] = ['missing', 'page', 'other-version']

/** The paths of all files that failed in this visit, by whatever part of the reader found it. */
export const failedPaths = new Set<string>()

/** A file of the bundle that is needed and can't be had; `message` is meant for the reader. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
  readonly path: string
  readonly reason: Reason
  /** Whether the file may be one of another site than the page. */
  readonly isOutdated: boolean

  constructor(path: string, reason: Reason, cause?: unknown) {
    super(words.ofFile[reason], { cause })
    this.path = path
    failedPaths.add(path)
    this.reason = reason
    this.isOutdated = outdated.includes(reason)
  }
}

import { reloading } from '../ui/screen-error.ts'

/** What can go wrong with a file of the bundle, each with what a reader can do about it. */
const causes = {
  unreachable: 'The file could not be fetched. Look at the connection, then try again.',
  'not-kept':
    'You are offline, and if there is such a page, it was neither opened nor saved here before.',
  refused: 'The server could not hand out the file. Trying again in a while may help.',
  missing: 'The server has no such file. It may be about to be published, or gone.',
  page: 'The server sent a page in place of the file. It may be about to be published, or gone.',
  unreadable: 'The file arrived damaged. Trying again may help.',
  'other-version': 'The collection was published anew while this page was open.',
  misshapen: 'The file is not of the form this reader knows. The collection has to be built again.',
} as const

type Reason = keyof typeof causes

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
    const isOutdated = outdated.includes(reason)
    super(isOutdated ? `${causes[reason]} ${reloading}` : causes[reason], { cause })
    this.path = path
    failedPaths.add(path)
    this.reason = reason
    this.isOutdated = isOutdated
  }
}

/** What helps where the site may have been published anew. */
export const reloading =
  'Reloading takes up the newer version if there is one, and what you kept stays.'

/** A part of the reader's own code can't be had. */
export const partMissing = `A part of the reader could not be fetched. ${reloading}`

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

/** Why a file may be one of another site than the page. */
const outdated: readonly Reason[] = ['missing', 'page', 'other-version']

/**
 * Whether reloading the page may help against an error: any but that of a file that is out of reach for now or
 * damaged.
 */
export function mayReload(error: unknown): boolean {
  return !(error instanceof BundleError) || outdated.includes(error.reason)
}

/** A file of the bundle that is needed and can't be had; `message` is meant for the reader. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
  readonly path: string
  readonly reason: Reason

  constructor(path: string, reason: Reason, cause?: unknown) {
    super(outdated.includes(reason) ? `${causes[reason]} ${reloading}` : causes[reason], { cause })
    this.path = path
    this.reason = reason
  }
}

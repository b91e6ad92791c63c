/** What can go wrong with a file of the bundle, each with what a reader can do about it. */
const causes = {
  unreachable: 'The file could not be fetched. Look at the connection, then try again.',
  'not-kept':
    'You are offline, and this was neither opened nor saved here before. Whether there is such a page can’t be told without the network.',
  refused: 'The server could not hand out the file. Trying again in a while may help.',
  missing:
    'The server has no such file, which every collection has. It may be about to be published.',
  listed:
    'A list has this article, but the server has no file of it. It may be about to be published, or gone.',
  page: 'The server sent a page in place of the file. The file may be gone, or not be there yet.',
  unreadable: 'The file arrived damaged. Trying again may help.',
  'other-version': 'The collection was published anew while this page was open. Reload the page.',
  misshapen: 'The file is not of the form this reader knows. The collection has to be built again.',
} as const

/** A file of the bundle that is needed and can't be had; `message` is meant for the reader. */
export class BundleError extends Error {
  readonly path: string
  readonly reason: keyof typeof causes

  constructor(path: string, reason: keyof typeof causes, cause?: unknown) {
    super(causes[reason], { cause })
    this.name = 'BundleError'
    this.path = path
    this.reason = reason
  }
}

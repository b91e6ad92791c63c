/** What helps where the site may have been published anew. */
export const reloading = 'Reloading takes up the newer version if there is one. What is kept stays.'

/**
 * A part of the reader's own code can't be had: the connection is gone, or a newer reader was published without it.
 * `message` is meant for the reader.
 */
export class ScreenError extends Error {
  override readonly name = 'ScreenError'

  constructor(cause: unknown) {
    super(`A part of the reader could not be fetched. ${reloading}`, { cause })
  }
}

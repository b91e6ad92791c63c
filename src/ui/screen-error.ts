import * as words from '../words/errors.tsx'

/**
 * A part of the reader's own code can't be had: the connection is gone, or a newer reader was published without it.
 * `message` is meant for the reader.
 */
export class ScreenError extends Error {
  override readonly name = 'ScreenError'

  constructor(cause: unknown) {
    super(words.ofCode, { cause })
  }
}

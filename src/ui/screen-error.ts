import * as words from '../words/errors.tsx'

/**
 * A part of the reader's own code can't be had: the connection is gone, or a newer reader was published without it.
 * `message` is meant for the reader.
 */
export class ScreenError extends Error {
  override readonly name = 'ScreenError'
  /** Whether it came and is no good: browsers hold on to a module that came, until the page is reloaded. */
  readonly isDamaged: boolean

  constructor(cause: unknown) {
    // What doesn't come is a TypeError.
    const isDamaged = !(cause instanceof TypeError)
    super(isDamaged ? words.ofDamagedCode : words.ofCode, { cause })
    this.isDamaged = isDamaged
  }
}

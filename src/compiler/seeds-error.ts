/** A build stopped by what its author can mend. The message is all there is to say: a stack tells nothing. */
export class SeedsError extends Error {
  override name = 'SeedsError'
}

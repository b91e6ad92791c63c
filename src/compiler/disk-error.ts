/** A build stopped by the disk, which whoever builds can mend. The message is one line, and all there is to say. */
export class DiskError extends Error {
  override name = 'DiskError'
}

const reasons: Record<string, string> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no more space is allowed on the disk',
  EROFS: 'the disk can only be read',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk has failed',
  ENOTEMPTY: 'something else has put files there meanwhile',
  EEXIST: 'something else has put files there meanwhile',
}

/** A fault of the disk in words, with what it came from; any other error as it is. */
export function asDiskError(error: unknown): unknown {
  const { code = '', path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string }
  const reason = reasons[code]
  if (!(error instanceof Error) || reason === undefined) return error
  const place = dest ?? path
  return new DiskError(
    `The site could not be built: ${reason}${place ? ` (${code}, ${place})` : ` (${code})`}. What was published before is as it was.`,
    { cause: error },
  )
}

import { createHash } from 'node:crypto'
import { filesIn } from './files-in.ts'

/** A hash of the bytes of every file below a folder, by its path from there. */
export function hashesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    [...filesIn(folder)]
      .map(([path, bytes]): [string, string] => [path, hashOf(bytes)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** SHA-256 in 43 characters; of a text, that of its bytes in UTF-8. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url')
}

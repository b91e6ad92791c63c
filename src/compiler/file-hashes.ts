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

/** SHA-256 in 43 characters. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

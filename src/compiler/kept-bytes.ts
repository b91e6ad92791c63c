import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeAtomically } from './write-atomically.ts'

const hashLength = 32

/** Bytes that a build before kept in a file with `keepBytes`; null where that isn't there, or isn't whole. */
export function keptBytes(path: string): Buffer | null {
  try {
    const file = readFileSync(path)
    const bytes = file.subarray(hashLength)
    return hashOf(bytes).equals(file.subarray(0, hashLength)) ? bytes : null
  } catch {
    return null
  }
}

export function keepBytes(path: string, bytes: Uint8Array): void {
  writeAtomically(path, Buffer.concat([hashOf(bytes), bytes]))
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

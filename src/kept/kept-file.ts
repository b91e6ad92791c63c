import { type Kept, soundKept } from './kept.ts'

const format = 'recto-kept'
/** Raised when what a file holds is to be read otherwise; more groups and fields are no reason. */
const version = 1

/** All that is kept as the text of a file, written at a moment: see docs/kept-file.md. */
export function keptFile(kept: Kept, writtenAt: Date): string {
  return `${JSON.stringify({ format, version, writtenAt: writtenAt.toISOString(), kept }, null, 1)}\n`
}

export type ReadKeptFile =
  { kind: 'read'; kept: Kept } | { kind: 'unfit'; why: 'not-json' | 'other-file' | 'newer-version' }

/** What a file's text holds, as far as it is sound, or why it is none of these files. */
export function readKeptFile(text: string): ReadKeptFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unfit', why: 'not-json' }
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (file.format !== format || typeof file.version !== 'number')
    return { kind: 'unfit', why: 'other-file' }
  if (file.version > version) return { kind: 'unfit', why: 'newer-version' }
  return { kind: 'read', kept: soundKept(file.kept) }
}

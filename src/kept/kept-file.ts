import { type Kept, soundKept } from './kept.ts'
import { isStamp, timeOfStamp, type Stamp } from './stamp.ts'

const format = 'recto-kept'
/**
 * Raised when a file holds something besides `kept`, which has the same form in every version; more groups and
 * fields are no reason.
 */
const version = 1

/** All that is kept as the text of a file, written at a moment: see docs/kept-file.md. */
export function keptFile(kept: Kept, writtenAt: Date): string {
  return `${JSON.stringify({ format, version, writtenAt: writtenAt.toISOString(), kept }, null, 1)}\n`
}

export type ReadKeptFile =
  { kind: 'read'; kept: Kept; isNewer: boolean } | { kind: 'unfit'; why: 'not-json' | 'other-file' }

/**
 * What a file's text holds, as far as it is sound, or why it is none of these files. One that `isNewer` may hold
 * more than this reader can read.
 */
export function readKeptFile(text: string): ReadKeptFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unfit', why: 'not-json' }
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const isOne = file.format === format && Number.isInteger(file.version) && Number(file.version) > 0
  if (!isOne) return { kind: 'unfit', why: 'other-file' }
  // What is nested too deeply can neither be stored nor told to other tabs.
  if (!isNestedWithin(100, file)) return { kind: 'unfit', why: 'other-file' }
  const kept = soundKept(file.kept, isStampOfFile)
  return { kind: 'read', kept, isNewer: Number(file.version) > version }
}

/** In 2148. A clock has more stamps to give from there than it ever will, and then gives none that is sound. */
const end = 2 * 36 ** 8

/** Whether it is a stamp that a file may bring in: such as leaves the clocks here room beyond it. */
function isStampOfFile(value: unknown): value is Stamp {
  return isStamp(value) && timeOfStamp(value) < end
}

function isNestedWithin(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((part) => isNestedWithin(depth - 1, part))
}

import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { SeedFile } from './seed-file.ts'

/**
 * The names of a folder's seeds in their order, with a diagnostic for whatever else lies there.
 * Hidden files are passed over. A folder that isn't there is an error, which names the folder.
 */
export function listSeeds(folder: string): { names: string[]; diagnostics: Diagnostic[] } {
  const names: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const entry of entriesOf(folder, diagnostics)) {
    const fault = unfitAsSeed(entry)
    if (fault) diagnostics.push(fault)
    else names.push(entry.name)
  }
  return { names, diagnostics }
}

/** The largest seed that is read, in bytes: what is larger is no page, and would take the memory of many. */
const largestSeed = 16 * 1024 * 1024

/** A file that is written to is read once more, so many times. */
const mostTries = 3

/** A seed's bytes, or what keeps it from being read. */
export function readSeed(folder: string, name: string): { seed: SeedFile } | { fault: Diagnostic } {
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const read = bytesOfFile(join(folder, name))
      if ('tooLarge' in read) return { fault: tooLarge(name, read.tooLarge) }
      if (read.bytes) return { seed: { file: name, bytes: read.bytes } }
    }
    return { fault: unreadable(name, 'it was written to while it was read.') }
  } catch (cause) {
    return { fault: unreadable(name, cause) }
  }
}

/**
 * Gives the bytes of a folder's seeds by their names, null where they can't be had. Of what is no seed
 * there are none, lest a report print what a link leads to.
 */
export function bytesIn(folder: string): (name: string) => Uint8Array | null {
  const seeds = new Set(listSeeds(folder).names)
  return (name) => {
    const read = seeds.has(name) ? readSeed(folder, name) : null
    return read && 'seed' in read ? read.seed.bytes : null
  }
}

/** No link is followed and no pipe waited for; Windows knows neither flag. */
const plainly =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW ?? 0) as number) |
  ((constants.O_NONBLOCK ?? 0) as number)

/**
 * A file's bytes, null if it was written to while it was read, or how many it has if those are too many to be
 * read. What was a file when the folder was listed may have become something else since.
 */
function bytesOfFile(path: string): { bytes: Uint8Array | null } | { tooLarge: number } {
  const opened = openSync(path, plainly)
  try {
    const before = fstatSync(opened)
    if (!before.isFile()) throw new Error('it is not a file')
    if (before.size > largestSeed) return { tooLarge: before.size }
    const bytes = readFileSync(opened)
    const after = fstatSync(opened)
    // Its date of change can be set back, the other can't.
    const isUnchanged = before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs
    const isWhole = isUnchanged && after.size === bytes.length
    return { bytes: isWhole ? bytes : null }
  } finally {
    closeSync(opened)
  }
}

function entriesOf(folder: string, diagnostics: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const advice = isMissing
      ? 'Make the folder and put a seed into it.'
      : 'The seeds are to lie in a folder that may be read.'
    diagnostics.push({ ...unreadable(folder, cause), advice })
    return []
  }
}

/** Why an entry of the seeds folder is not read, or null for a plain text file. */
function unfitAsSeed(entry: Dirent): Diagnostic | null {
  const place = { severity: 'warning' as const, file: entry.name, line: 1, column: 1 }
  if (entry.isDirectory())
    return {
      ...place,
      message: 'This is a folder; only files directly in the seeds folder are read.',
      advice: 'Move its files up, or move the folder away.',
    }
  if (entry.isSymbolicLink())
    return {
      ...place,
      message: 'This is a link, and links are not followed.',
      advice: 'Put a copy of the file itself here.',
    }
  if (!entry.isFile())
    return {
      ...place,
      message: 'This is neither a file nor a folder.',
      advice: 'Move it away.',
    }
  if (!entry.name.endsWith('.txt'))
    return {
      ...place,
      message: 'This is not a .txt file, so it is not read as a seed.',
      advice: 'Give a seed a name that ends in ".txt", or move the file away.',
    }
  return null
}

function tooLarge(file: string, size: number): Diagnostic {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return {
    ...{ severity: 'error', file, line: 1, column: 1 },
    message: `This file has ${megabytes(size)} MB; a seed has ${megabytes(largestSeed)} MB at the most.`,
    advice: 'Take out what is no part of the page, or move the file away.',
  }
}

function unreadable(file: string, cause: unknown): Diagnostic {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `This can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    advice: 'Look at its permissions, or whether it was moved while being read.',
  }
}

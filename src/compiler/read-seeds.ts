import { type Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { SeedFile } from './seed-file.ts'

/**
 * Every seed of a folder in the order of the names, with a diagnostic for whatever else lies there.
 * Hidden files are passed over. A folder that isn't there is an empty collection with a warning.
 */
export async function readSeeds(
  folder: string,
): Promise<{ files: SeedFile[]; diagnostics: Diagnostic[] }> {
  const files: SeedFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const entry of await entriesOf(folder, diagnostics)) {
    const fault = unfitAsSeed(entry)
    if (fault) {
      diagnostics.push(fault)
      continue
    }
    try {
      files.push({ file: entry.name, bytes: await readFile(join(folder, entry.name)) })
    } catch (cause) {
      diagnostics.push(unreadable(entry.name, cause))
    }
  }
  return { files, diagnostics }
}

async function entriesOf(folder: string, diagnostics: Diagnostic[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    diagnostics.push({
      ...unreadable(folder, cause),
      severity: 'warning',
      advice: 'Make the folder and put a seed into it.',
    })
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

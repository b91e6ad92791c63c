import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all, whoever is killed meanwhile, and whoever reads it. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const part = `${path}.${randomUUID()}${partial}`
  try {
    writeFileSync(part, content)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** How the name of a file ends that was not written to its end. */
export const partial = '.part'

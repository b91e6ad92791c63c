import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Diagnostic } from '../../src/bundle/diagnostic-report.ts'
import { listSeeds, readSeed } from '../../src/compiler/read-seeds.ts'
import type { SeedFile } from '../../src/compiler/seed-file.ts'

/** A folder for one test that holds these files, and is gone when the test is over. */
export async function seedsFolder(
  files: Record<string, string | Uint8Array> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-seeds-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** All seeds of a folder at once, and all that is wrong with it. */
export function readSeeds(folder: string): { files: SeedFile[]; diagnostics: Diagnostic[] } {
  const { names, diagnostics } = listSeeds(folder)
  const files: SeedFile[] = []
  for (const name of names) {
    const read = readSeed(folder, name)
    if ('seed' in read) files.push(read.seed)
    else diagnostics.push(read.fault)
  }
  return { files, diagnostics }
}

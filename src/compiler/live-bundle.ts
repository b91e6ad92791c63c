import { diagnosticsPath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { compile, newMemo } from './compile.ts'
import { readSeeds } from './read-seeds.ts'
import type { SeedFile } from './seed-file.ts'

/**
 * A bundle kept in memory and in step with a folder of seeds, for developing. Seeds whose bytes are
 * as they were keep their parsed and compared form.
 */
export class LiveBundle {
  readonly #folder: string
  readonly #memo = newMemo()
  #files = new Map<string, string>()
  #seeds: SeedFile[] = []
  diagnostics: Diagnostic[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  get seeds(): readonly SeedFile[] {
    return this.#seeds
  }

  /** The JSON at a path of the bundle, if there is one. */
  read(path: string): string | undefined {
    return this.#files.get(path)
  }

  /** Reads the folder again. Returns the paths whose JSON is new, other or gone. */
  async refresh(): Promise<string[]> {
    const { files, diagnostics } = await readSeeds(this.#folder)
    const known = new Map(this.#seeds.map((seed) => [seed.file, seed]))
    this.#seeds = files.map((seed) => {
      const before = known.get(seed.file)
      return before && Buffer.compare(before.bytes, seed.bytes) === 0 ? before : seed
    })

    const compilation = compile(this.#seeds, this.#memo)
    this.diagnostics = [...diagnostics, ...compilation.diagnostics]
    const next = new Map<string, string>()
    for (const { path, content } of compilation.files()) next.set(path, JSON.stringify(content))
    next.set(
      diagnosticsPath,
      JSON.stringify({ version: bundleVersion, diagnostics: this.diagnostics }),
    )

    const changed = [...new Set([...this.#files.keys(), ...next.keys()])].filter(
      (path) => this.#files.get(path) !== next.get(path),
    )
    this.#files = next
    return changed
  }
}

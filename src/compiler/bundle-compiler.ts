import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { keepNewest } from './cache-folders.ts'
import { writeAtomically } from './write-atomically.ts'

/** Writes a module, by its URL, with all that it imports into one file, which ends with `end`. Leaves few others beside it. */
export async function bundleCompiler(main: string, path: string, end: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(main)],
    bundle: true,
    write: false,
    logLevel: 'silent',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    // A source map's paths are from where the bundle lies.
    sourceRoot: new URL('../../', main).href,
    // The files beside the compiler's modules lie where they lay.
    define: { 'import.meta.url': JSON.stringify(main) },
    // For libraries that are no modules.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(main)})`,
    },
  })
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  writeAtomically(path, outputFiles.map(({ text }) => text).join('') + end)
  keepNewest(folder, 'bundled-', path)
}

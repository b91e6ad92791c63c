import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleEnd, bundledPath, programs, sourceOf } from './bundled-programs.mjs'
import { keepNewest } from './cache-folders.ts'
import { writeAtomically } from './write-atomically.ts'

/** Writes the bundles of all programs of this compiler. Leaves few others beside them. */
export async function bundleCompiler(): Promise<void> {
  await Promise.all(programs.map(bundleProgram))
}

async function bundleProgram(program: string): Promise<void> {
  const source = sourceOf(program)
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    write: false,
    logLevel: 'silent',
    platform: 'node',
    format: 'esm',
    // For no version of Node: of expressions with \p{…} it doesn't know which has them, and makes them anew at each use.
    target: 'es2024',
    sourcemap: 'inline',
    sourcesContent: false,
    // A source map's paths are from where the bundle lies.
    sourceRoot: new URL('../../', source).href,
    // The files beside the compiler's modules lie where they lay.
    define: { 'import.meta.url': JSON.stringify(source) },
    // For libraries that are no modules.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(source)})`,
    },
  })
  const bundle = bundledPath(program)
  const folder = dirname(bundle)
  mkdirSync(folder, { recursive: true })
  writeAtomically(bundle, outputFiles.map(({ text }) => text).join('') + bundleEnd)
  keepNewest(folder, `${program}-`, bundle)
}

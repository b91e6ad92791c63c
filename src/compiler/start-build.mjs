import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compilerVersion } from './compiler-version.mjs'

/** What a bundle ends with: one that doesn't was cut, by a power failure for one. */
const end = '\n// Whole.\n'

// `npm run build`: runs build-site.ts bundled, as loading its hundred modules one by one takes a second of each build.
// The first build of a compiler, at the place it lies in, bundles it for the next. Where that fails it does without: what
// is wrong with the disk or with a source is said by any build.
const main = new URL('./build-site.ts', import.meta.url).href
const cache = resolve(process.env.RECTO_CACHE ?? 'node_modules/.cache/recto')
const key = createHash('sha256').update(`${compilerVersion()} ${main}`).digest('hex')
const bundle = join(cache, 'compiler', `bundled-${key}.mjs`)
if (isWhole(bundle)) {
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(bundle).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  const { bundleCompiler } = await import('./bundle-compiler.ts')
  await bundleCompiler(main, bundle, end).catch(() => undefined)
  await import(main)
}

/** @param {string} path */
function isWhole(path) {
  try {
    return readFileSync(path, 'utf8').endsWith(end)
  } catch {
    return false
  }
}

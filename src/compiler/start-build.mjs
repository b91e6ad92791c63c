import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compilerVersion } from './compiler-version.mjs'

/** What a bundle ends with: one that doesn't was cut, by a power failure for one. */
const whole = '\n// Whole.\n'

// `npm run build`: runs build-site.ts bundled, as loading its hundred modules one by one takes a second of each build.
// It is bundled once for a compiler and the place it lies in, which its bundle names. Where that fails the modules are
// loaded after all: what is wrong with the disk or with a source is then said as by any build.
const main = new URL('./build-site.ts', import.meta.url).href
const bundle = await bundleOf(main).catch(() => null)
if (bundle === null) (await import('tsx/esm/api')).register()
process.setSourceMapsEnabled(true)
await import(bundle ?? main)

/** The URL of a bundle that was written whole. @param {string} main */
async function bundleOf(main) {
  const folder = resolve(process.env.RECTO_CACHE ?? 'node_modules/.cache/recto', 'compiler')
  const key = createHash('sha256').update(`${compilerVersion()} ${main}`).digest('hex')
  const path = join(folder, `${key}.mjs`)
  if (!isWhole(path)) {
    const text = await bundled(main)
    mkdirSync(folder, { recursive: true })
    const part = `${path}.${process.pid}`
    writeFileSync(part, text + whole)
    renameSync(part, path)
    keepNewest(folder)
  }
  return pathToFileURL(path).href
}

/** @param {string} main */
async function bundled(main) {
  const { build } = await import('esbuild')
  const made = await build({
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
  return made.outputFiles.map(({ text }) => text).join('')
}

/** @param {string} path */
function isWhole(path) {
  try {
    return readFileSync(path, 'utf8').endsWith(whole)
  } catch {
    return false
  }
}

/** Leaves a few bundles, so that those who share a cache don't delete each other's. @param {string} folder */
function keepNewest(folder) {
  readdirSync(folder)
    .filter((name) => /^[\da-f]{64}\.mjs/.test(name))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(4)
    .forEach(({ path }) => rmSync(path, { force: true }))
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compilerVersion } from './compiler-version.mjs'

// `npm run build`: runs build-site.ts bundled, as loading its hundred modules one by one takes as long as half of what
// there is to do where little is new. It is bundled once, and again when the compiler is another.
const main = new URL('./build-site.ts', import.meta.url)
const cache = resolve(process.env.RECTO_CACHE ?? 'node_modules/.cache/recto')
const prefix = 'compiler-'
const bundle = join(cache, `${prefix}${compilerVersion()}.mjs`)
if (!existsSync(bundle)) writeBundle(await bundled())
await import(pathToFileURL(bundle).href)

async function bundled() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(main)],
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20' },
    // The files beside the compiler's modules lie where they lay.
    define: { 'import.meta.url': JSON.stringify(main.href) },
    // For libraries that are no modules.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(main.href)})`,
    },
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Whole or not at all, in the place of those before. @param {string} text */
function writeBundle(text) {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache))
    if (name.startsWith(prefix) && name.endsWith('.mjs')) rmSync(join(cache, name), { force: true })
  const part = `${bundle}.${process.pid}.part`
  writeFileSync(part, text)
  renameSync(part, bundle)
}

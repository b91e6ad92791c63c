import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BuiltLanguage } from '../bundle/languages.ts'
import { workerFile } from '../bundle/site-worker.ts'
import { keepNewest, ownFolder } from './cache-folders.ts'
import { hashesIn, hashOf } from './file-hashes.ts'
import { filesIn } from './files-in.ts'
import type { Screen } from './site-pages.ts'
import { stampOf } from './stamp.ts'

/** What lies beside a built reader, in "app.json". */
export type AppManifest = {
  /** The scripts, from the site's base, that a screen needs besides those that every page loads. */
  scripts: Record<Screen, readonly string[]>
  /** Of every other file below the folder. */
  hashes: Record<string, string>
}

/** The reader, built: for browsers, and for Node to write pages with. */
export type BuiltApp = Pick<AppManifest, 'scripts'> & {
  /** Its files from the site's base, but for index.html and the worker, whose texts are apart. */
  files: ReadonlyMap<string, Uint8Array>
  index: string
  worker: string
  /** Of all of it. */
  version: string
  renderer: {
    /** The URL of a module that exports `prerenderPage`, a RenderPage. */
    module: string
    /** Of its code: the same code renders the same pages. */
    version: string
  }
}

/** Set in the environment of the process that builds a reader: `vite build` alone would make half a site. */
export const buildsApp = 'RECTO_BUILDS_APP'

/** What a built reader hangs on, in a project. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json']
const settings = /^(?:package-lock|tsconfig.*)\.json$|^\.env/

/**
 * The reader of the project at `root`, built for a site at `base` whose pages are written in a language: from the
 * cache, if it was built of the same sources before and lies there to the letter. Fails if Vite can't build it, or the
 * signal comes first.
 */
export async function builtApp(
  root: string,
  base: string,
  language: BuiltLanguage,
  cache: string,
  signal: AbortSignal,
): Promise<BuiltApp> {
  const key = keyOf(root, base, language)
  const place = join(cache, `app-${key}`)
  const known = readApp(place)
  if (!known) await buildInto(place, [root, base, language], cache, signal)
  if (keyOf(root, base, language) !== key)
    throw new Error('The reader’s sources were changed while it was being built. Build again.')
  keepNewest(cache, 'app-', place)
  const app = known ?? readApp(place)
  if (!app) throw new Error(`The reader was built, but can't be read back from ${place}.`)
  return app
}

/** The reader as `builtApp` would give it, if it was built of the same sources before; else null. */
export function knownApp(
  root: string,
  base: string,
  language: BuiltLanguage,
  cache: string,
): BuiltApp | null {
  return readApp(join(cache, `app-${keyOf(root, base, language)}`))
}

function keyOf(root: string, base: string, language: BuiltLanguage): string {
  const hash = createHash('sha256')
  const others = readdirSync(root).filter((name) => settings.test(name))
  for (const name of [...sources, ...others.sort()]) {
    const place = join(root, name)
    const stats = statSync(place, { throwIfNoEntry: false })
    if (stats?.isDirectory()) hash.update(JSON.stringify([name, hashesIn(place)]))
    else if (stats) hash.update(JSON.stringify([name, hashOf(readFileSync(place))]))
  }
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'))
  return hash
    .update(JSON.stringify([base, language, process.version, variables.sort()]))
    .digest('base64url')
    .slice(0, 16)
}

function readApp(place: string): BuiltApp | null {
  if (!existsSync(join(place, 'app.json'))) return null
  const manifest = JSON.parse(readFileSync(join(place, 'app.json'), 'utf8')) as AppManifest
  const hashes = hashesIn(place)
  delete hashes['app.json']
  if (JSON.stringify(hashes) !== JSON.stringify(manifest.hashes)) return null
  const files = filesIn(join(place, 'client'))
  const take = (name: string) => {
    const text = Buffer.from(files.get(name) ?? []).toString()
    files.delete(name)
    return text
  }
  const rendererFiles = Object.entries(hashes).filter(([path]) => path.startsWith('renderer/'))
  return {
    index: take('index.html'),
    worker: take(workerFile),
    files,
    version: stampOf([JSON.stringify(manifest)]),
    scripts: manifest.scripts,
    renderer: {
      module: pathToFileURL(join(place, 'renderer/renderer.mjs')).href,
      version: stampOf(rendererFiles.flat()),
    },
  }
}

/** Builds beside the place and then moves there, so that what lies there is whole. */
async function buildInto(
  place: string,
  reader: readonly [root: string, base: string, language: BuiltLanguage],
  cache: string,
  signal: AbortSignal,
): Promise<void> {
  const folder = ownFolder(cache, 'building')
  try {
    await buildApart([...reader, folder], signal)
    // Another build of the same may have been there first, and may be reading it now.
    if (readApp(place)) return rmSync(folder, { recursive: true, force: true })
    rmSync(place, { recursive: true, force: true })
    renameSync(folder, place)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    // Another build of the same may have been there first.
    if (!existsSync(join(place, 'app.json'))) throw error
  }
}

/** Runs build-app.ts in a process of its own. */
async function buildApart(args: readonly string[], signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('./build-app.ts', import.meta.url))
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(process.execPath, ['--import', loader, script, ...args], {
    cwd: args[0],
    // A reader is built as readers get it, whatever this process runs as.
    env: { ...process.env, NODE_ENV: 'production', [buildsApp]: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail))
  if (code !== 0)
    throw Object.assign(new Error(`Vite could not build the reader:\n${said}`), {
      // Its bundler takes a full disk for a fault of its own, and asks for a report.
      code: /No space left on device|ENOSPC/.test(said) ? 'ENOSPC' : undefined,
    })
  if (said) process.stderr.write(said)
}

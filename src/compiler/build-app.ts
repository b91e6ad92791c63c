import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { languages } from '../bundle/languages.ts'
import { workerFile } from '../bundle/site-worker.ts'
import type { AppManifest } from './built-app.ts'
import { hashesIn } from './file-hashes.ts'
import { languageVariable } from './language-of.ts'
import type { Screen } from './site-pages.ts'

/**
 * `build-app ROOT BASE LANGUAGE FOLDER`: builds the reader with Vite, for browsers and for Node, into a folder. A process
 * of its own, so that a build that has the app already neither loads Vite nor keeps its memory.
 */
const [root = '', base = '', ofPages = '', folder = ''] = process.argv.slice(2)

/** The reader's modules, from the project's root. */
const mainModule = 'src/app/main.tsx'
const rendererModule = 'src/app/prerender.tsx'
const workerModule = 'src/worker/worker.ts'
const screenModules: Record<Screen, string> = {
  feed: 'src/feed/feed-screen.tsx',
  article: 'src/app/article-route.tsx',
  method: 'src/app/method-page.tsx',
}

/** The file in a site that names whose work ships with it. */
const licenses = 'licenses.md'

/** Those whose words there are, but for that in which pages are written ahead. */
const otherLanguages = Object.keys(languages).filter(
  (language) =>
    language !== ofPages && (language === 'en' || existsSync(join(root, 'src/words', language))),
)

/** What ships in style sheets, which the bundler doesn't look into. */
const inStyles = ['@fontsource-variable/source-serif-4', '@fontsource/opendyslexic', 'tailwindcss']

/** The files that readers in other languages begin with, by these. */
const readers: Record<string, string> = {}
for (const language of otherLanguages) {
  const made = await built(language, { outDir: join(folder, 'client'), copyPublicDir: false })
  readers[language] = beginning(made).fileName
}
// It is the last, as index.html is its own.
const output = await built(ofPages, {
  outDir: join(folder, 'client'),
  // What ships of others' work, and on what terms.
  license: { fileName: licenses },
})
await built(ofPages, {
  outDir: join(folder, 'renderer'),
  ssr: rendererModule,
  copyPublicDir: false,
  // By its name a module, wherever the cache is.
  rolldownOptions: {
    output: { entryFileNames: 'renderer.mjs', chunkFileNames: '[name]-[hash].mjs' },
  },
})
const inWorker = await buildWorker(join(folder, 'client'))
appendLicenses(join(folder, 'client', licenses), [...inStyles, ...inWorker])
const scripts = (screen: Screen) => scriptsOf(resolve(root, screenModules[screen]), output)
const manifest: AppManifest = {
  scripts: { feed: scripts('feed'), article: scripts('article'), method: scripts('method') },
  hashes: hashesIn(folder),
}
writeFileSync(join(folder, 'app.json'), JSON.stringify(manifest))

/** Adds packages to the list that aren't in it. */
function appendLicenses(place: string, names: readonly string[]): void {
  const listed = readFileSync(place, 'utf8')
  for (const name of names) {
    if (listed.includes(`\n## ${name} - `)) continue
    const folder = join(root, 'node_modules', name)
    if (!existsSync(folder)) continue
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8')
    const { version, license } = JSON.parse(manifest) as { version: string; license: string }
    const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim()
    appendFileSync(place, `\n## ${name} - ${version} (${license})\n\n${text}\n`)
  }
}

async function built(
  language: string,
  options: InlineConfig['build'],
): Promise<Rolldown.OutputBundle> {
  process.env[languageVariable] = language
  const made = await build({
    root,
    base,
    logLevel: 'warn',
    build: { ...options, emptyOutDir: false },
    define: {
      'import.meta.env.READERS': JSON.stringify(language === ofPages ? readers : {}),
      ...(options?.ssr && { 'process.env.NODE_ENV': '"production"' }),
    },
    // Whole in itself, so that it runs wherever the cache is, and with React as it is for readers.
    ...(options?.ssr && { ssr: { noExternal: true } }),
  })
  if (!('output' in made)) throw new Error('Vite has built something else than one app.')
  return Object.fromEntries(made.output.map((file) => [file.fileName, file]))
}

/**
 * Bundles the worker that serves pages without a network: one file, as every browser that has workers runs it.
 * Gives the packages that it holds.
 */
async function buildWorker(outDir: string): Promise<string[]> {
  const made = await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, workerModule),
        output: { format: 'iife', entryFileNames: workerFile, codeSplitting: false },
      },
    },
  })
  if (!('output' in made)) throw new Error('Vite has built something else than one worker.')
  const modules = made.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  const names = modules.map(
    (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1],
  )
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

/** The scripts, from the site's base, that a module needs besides those that every page loads. */
function scriptsOf(module: string, output: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(output).filter((file) => file.type === 'chunk')
  const withImports = (chunk: Rolldown.OutputChunk | undefined): string[] =>
    chunk
      ? [
          chunk.fileName,
          ...chunk.imports.flatMap((name) =>
            withImports(chunks.find(({ fileName }) => fileName === name)),
          ),
        ]
      : []
  const first = new Set(withImports(beginning(output)))
  const own = withImports(chunks.find(({ moduleIds }) => moduleIds.includes(module)))
  return [...new Set(own)].filter((name) => !first.has(name))
}

/** The script that a page begins with. */
function beginning(output: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const main = resolve(root, mainModule)
  const chunks = Object.values(output).filter((file) => file.type === 'chunk')
  return chunks.find(({ moduleIds }) => moduleIds.includes(main))!
}

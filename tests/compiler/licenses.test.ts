import { readFileSync } from 'node:fs'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { buildsApp, builtApp } from '../../src/compiler/built-app.ts'
import { filesIn } from '../../src/compiler/files-in.ts'

test('a site lists the licence of every package that it holds code, styles or fonts of', async () => {
  process.env[buildsApp] = '1'
  const reader = await built({})
  const worker = await built({ configFile: false, input: 'src/worker/worker.ts' })
  const sheets = [...filesIn('src')].filter(([path]) => path.endsWith('.css'))
  const imported = sheets.flatMap(([, bytes]) =>
    Array.from(
      Buffer.from(bytes)
        .toString()
        .matchAll(/@import\s+['"]([^'".][^'"]*)/g),
    ),
  )
  const shipped = new Set([
    ...[...reader, ...worker].flatMap((place) => packageIn(place) ?? []),
    ...imported.map(([, name]) => packageIn(`node_modules/${name}`)!),
  ])
  // Lest nothing be found, and all of it listed.
  for (const name of ['react', 'workbox-routing', 'tailwindcss', '@fontsource/opendyslexic'])
    expect(shipped).toContain(name)
  const cache = 'node_modules/.cache/recto'
  const { files } = await builtApp(process.cwd(), '/', 'en', cache, new AbortController().signal)
  const text = Buffer.from(files.get('licenses.md')!).toString()
  const [, ...listed] = text.split(/^## (?=\S+ - )/m)
  expect(new Set(listed.map((part) => part.split(' - ')[0])).size).toBe(listed.length)
  const terms = new Map(listed.map((part) => [part.split(' - ')[0], part]))
  for (const name of shipped) {
    const manifest = readFileSync(`node_modules/${name}/package.json`, 'utf8')
    const { license } = JSON.parse(manifest) as { license: string }
    expect(terms.get(name), name).toContain(`(${license})`)
    expect(terms.get(name), name).toMatch(/permission|licensed|copyright/i)
  }
})

/** The places of all that goes into a build of the project: modules of chunks, and files. */
async function built({ input, ...config }: { configFile?: false; input?: string }) {
  const made = await build({
    ...config,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { ...(input && { input }) } },
  })
  return (made as Rolldown.RolldownOutput).output.flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
  )
}

/** The package that a file is of; null if it is the project's own. */
function packageIn(place: string): string | null {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(place)?.[1] ?? null
}

import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cataloguePath } from '../../src/bundle/bundle-paths.ts'
import { bundleEnd, programs } from '../../src/compiler/bundled-programs.mjs'
import { publishSite } from '../../src/compiler/publish-site.ts'
import { SeedsError } from '../../src/compiler/seeds-error.ts'
import { siteOptions } from '../../src/compiler/site-options.ts'
import { textsIn } from './build-tree.ts'
import { bundleOf } from './bundle-of.ts'
import { seedFile, type SeedFields, seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

const alpha: SeedFields = {
  title: 'Alpha <grows> & $& thrives',
  similar: [{ title: 'Ghost of a model' }],
}
const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Recto</title>
    <meta name="description" content="A reader" />
  </head>
  <body><div id="root"></div></body>
</html>`
/** A reader that says of each page where it is and what it was given. */
const renderer = `export const prerenderPage = async (path, files) => ({
  title: 'Read',
  html: [path, ...Object.keys(files)].join(' '),
})`

/** A project with seeds and a reader of few words. */
async function siteOf(seeds: Record<string, string | Uint8Array>) {
  const named = Object.entries(seeds).map(([name, content]) => [`seeds/${name}`, content])
  const root = await seedsFolder({
    'index.html': page,
    'src/app/prerender.tsx': renderer,
    'src/worker/worker.ts': `self.addEventListener('fetch', () => {})`,
    ...Object.fromEntries(named),
  })
  const warned: string[] = []
  return {
    root,
    warned,
    build: (keepGoing = false) =>
      publishSite({ ...siteOptions([], { RECTO_CACHE: 'cache' }, root), keepGoing }, (report) =>
        warned.push(report),
      ),
    written: (path: string) => readFile(join(root, 'dist', path), 'utf8'),
  }
}

describe('publishSite', { timeout: 60_000 }, () => {
  it('writes every file of the bundle', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    for (const [path, json] of bundleOf([seedFile('a.txt', alpha)]).json)
      expect(await site.written(path)).toBe(json)
  })

  it('writes a page at the address of every article and stub, and one for what is missing', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    const { articles, stubs } = bundleOf([seedFile('a.txt', alpha)])
    const ids = [...articles, ...stubs].map(({ id }) => id)
    expect((await readdir(join(site.root, 'dist/article'))).sort()).toEqual(ids.toSorted())
    const { id } = articles[0]!
    expect(await site.written(`article/${id}/index.html`)).toContain(
      `>/article/${id}/ bundle/article/${id}.json</div>`,
    )
    expect(await site.written('index.html')).toContain(
      `>/ bundle/feed/all/_/_/0.json ${cataloguePath}</div>`,
    )
    expect(await site.written('how/index.html')).toContain('>/how/</div>')
    expect(await site.written('404.html')).toContain('<div id="root"></div>')
    for (const page of [`article/${id}/index.html`, 'index.html', 'how/index.html', '404.html'])
      expect(await site.written(page)).toContain('http-equiv="Content-Security-Policy"')
    expect(await site.written('_headers')).toContain('X-Content-Type-Options: nosniff')
    expect(await site.written('sw.js')).toMatch(
      /^self\.site=\{.*"page":"<!doctype html>.*\};\n.*fetch/,
    )
  })

  it('fails on an error in a seed, with every diagnostic, and writes nothing', async () => {
    const site = await siteOf({
      'a.txt': seedText({ title: 'Alpha', cachedAt: 'never' }),
      'b.txt': '',
      'c.txt': Uint8Array.of(0xff),
    })
    const failure: unknown = await site.build().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SeedsError)
    expect(String(failure)).toContain('b.txt:1:1  error: ')
    expect(String(failure)).toContain('c.txt:1:1  error: ')
    expect(String(failure)).toContain('a.txt:15:12  warning: ')
    expect(String(failure)).toContain('--keep-going')
    expect(await readdir(site.root)).not.toContain('dist')
  })

  it('takes no folder’s place that holds anything but a site, the seeds least of all', async () => {
    const site = await siteOf({ 'a.txt': seedText({ title: 'Alpha' }) })
    const options = siteOptions(['--outDir', 'seeds'], { RECTO_CACHE: 'cache' }, site.root)
    await expect(publishSite(options, () => {})).rejects.toThrow(
      /seeds holds something else, a.txt/,
    )
    expect(await readdir(join(site.root, 'seeds'))).toEqual(['a.txt'])
  })

  it('takes no place of a file, nor of what only has a folder called as a site’s', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await writeFile(join(site.root, 'dist'), 'mine')
    await expect(site.build()).rejects.toThrow(/dist is no folder/)
    expect(await readFile(join(site.root, 'dist'), 'utf8')).toBe('mine')
    const options = siteOptions(['--outDir', 'other'], { RECTO_CACHE: 'cache' }, site.root)
    await mkdir(join(site.root, 'other/bundle'), { recursive: true })
    await writeFile(join(site.root, 'other/bundle/code.ts'), 'mine')
    await expect(publishSite(options, () => {})).rejects.toThrow(/other holds something else/)
    expect(await readFile(join(site.root, 'other/bundle/code.ts'), 'utf8')).toBe('mine')
  })

  it('takes no place of a site with a repository beside it', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    await mkdir(join(site.root, 'dist/.git'))
    await expect(site.build()).rejects.toThrow(/dist holds something else, .git/)
    expect(await readdir(join(site.root, 'dist'))).toContain('.git')
  })

  it('leaves out what has errors when told to keep going, and says so', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha), 'b.txt': '' })
    await site.build(true)
    const catalogue = await site.written(cataloguePath)
    expect(JSON.parse(catalogue)).toMatchObject({ articles: 1 })
    expect(site.warned.join('\n')).toContain('b.txt:1:1  error: ')
  })

  it('builds a site that can be published without a single seed', async () => {
    const site = await siteOf({ 'notes.md': '' })
    await site.build()
    const catalogue = await site.written(cataloguePath)
    expect(JSON.parse(catalogue)).toMatchObject({ articles: 0, stubs: 0 })
    expect(site.warned.join('\n')).toContain('notes.md:1:1  warning: ')
  })

  it('builds the reader once, and again when its sources are others or its build was meddled with', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    const apps = async () =>
      (await readdir(join(site.root, 'cache'))).filter((name) => name.startsWith('app-'))
    await site.build()
    const [first] = await apps()
    const built = join(site.root, 'cache', first!, 'renderer/renderer.mjs')
    const before = await readFile(built, 'utf8')
    await site.build()
    expect(await apps()).toEqual([first])

    await writeFile(built, before.replace('Read', 'Altered'))
    await site.build()
    expect(await site.written('index.html')).toContain('<title>Read</title>')

    await writeFile(join(site.root, 'src/app/prerender.tsx'), renderer.replace('Read', 'Read on'))
    await site.build()
    expect(await apps()).toHaveLength(2)
    expect(await site.written('index.html')).toContain('<title>Read on</title>')
  })

  describe('with nothing new', () => {
    // Seeds that were written just now are read once more.
    const later = Date.now() + 60_000
    beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(later))
    afterEach(() => vi.restoreAllMocks())

    async function built() {
      const site = await siteOf({ 'a.txt': seedText(alpha), 'notes.md': '' })
      const first = await site.build()
      const treeOf = () => statSync(join(site.root, 'dist')).ino
      return { ...site, first, treeOf, tree: treeOf() }
    }

    it('leaves what is published, and says of it what it said', async () => {
      const { build, warned, first, treeOf, tree } = await built()
      expect(await build()).toEqual(first)
      expect(treeOf()).toBe(tree)
      expect(warned).toEqual([warned[0], warned[0]])
      expect(warned[0]).toContain('notes.md:1:1  warning: ')
    })

    it.each<[string, (root: string) => Promise<void>]>([
      ['a seed', (root) => writeFile(join(root, 'seeds/a.txt'), seedText({ title: 'Beta' }))],
      ['one seed more', (root) => writeFile(join(root, 'seeds/b.txt'), seedText({ title: 'B' }))],
      ['one seed less', (root) => rm(join(root, 'seeds/a.txt'))],
      ['what else lies with the seeds', (root) => rm(join(root, 'seeds/notes.md'))],
      [
        'the reader',
        (root) =>
          writeFile(join(root, 'src/app/prerender.tsx'), renderer.replace('Read', 'Read on')),
      ],
      ['what is published', (root) => writeFile(join(root, 'dist/index.html'), 'mine')],
    ])('but %s is made anew', async (_, change) => {
      const { root, build, treeOf, tree } = await built()
      await change(root)
      const again = await build()
      expect(treeOf()).not.toBe(tree)
      const fresh = await siteOf({})
      await rm(fresh.root, { recursive: true })
      await cp(root, fresh.root, {
        recursive: true,
        filter: (path) => !/(?:cache|dist)$/.test(path),
      })
      expect(await fresh.build()).toEqual(again)
      expect(textsIn(join(root, 'dist'))).toEqual(textsIn(join(fresh.root, 'dist')))
    })

    it.each([{ base: '/reader/' }, { origin: 'https://example.org' }, { keepGoing: true }])(
      'but %o is made anew',
      async (others) => {
        const { root, treeOf, tree } = await built()
        const options = { ...siteOptions([], { RECTO_CACHE: 'cache' }, root), ...others }
        await publishSite(options, () => undefined)
        expect(treeOf()).not.toBe(tree)
      },
    )
  })

  it('fails and publishes nothing where the reader can’t be built', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    const old = textsIn(join(site.root, 'dist'))
    await writeFile(join(site.root, 'src/app/prerender.tsx'), 'export const broken = (')
    await expect(site.build()).rejects.toThrow('Vite could not build the reader')
    expect(textsIn(join(site.root, 'dist'))).toEqual(old)
  })
})

describe('npm run build', { timeout: 60_000 }, () => {
  it('says what is wrong with seeds without a stack', async () => {
    const { root } = await siteOf({ 'a.txt': '' })
    const { code, said } = await buildSite(root)
    expect(code).toBe(1)
    expect(said).toContain('a.txt:1:1  error: ')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('builds wherever the cache is, and many pages at once', async () => {
    const titles = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta']
    const { root, written } = await siteOf(
      Object.fromEntries(titles.map((title) => [`${title}.txt`, seedText({ title })])),
    )
    // As in the real reader, a screen's code is a file of its own, which needs the first one's.
    await writeFile(
      join(root, 'src/app/prerender.tsx'),
      `export const title = 'Read'
       export const prerenderPage = async (path) => (await import('./screen.ts')).rendered(path)`,
    )
    await writeFile(
      join(root, 'src/app/screen.ts'),
      `import { title } from './prerender.tsx'
       export const rendered = (path) => ({ title, html: path })`,
    )
    const said = 'dist: articles: 6; known by summary only: 0.\n'
    expect(await buildSite(root)).toEqual({ code: 0, said })
    expect(await written('index.html')).toContain('<title>Read</title>')
  })

  it('bundles the compiler’s programs once, and again where a bundle was cut', async () => {
    const { root } = await siteOf({ 'a.txt': seedText(alpha) })
    const cache = join(root, 'cache/compiler')
    const bundles = async () =>
      Promise.all(
        (await readdir(cache)).sort().map(async (name) => {
          const { size, mtimeMs } = await stat(join(cache, name))
          return { name, size, mtimeMs }
        }),
      )
    await buildSite(root)
    const first = await bundles()
    expect(first.map(({ name }) => name.replace(/-\w+\.mjs$/, ''))).toEqual(programs)
    await buildSite(root)
    expect(await bundles()).toEqual(first)

    for (const { name } of first) {
      await truncate(join(cache, name), 1000)
      expect((await buildSite(root)).code).toBe(0)
      expect((await bundles()).map(({ size }) => size)).toEqual(first.map(({ size }) => size))
    }
  })

  it('starts its workers bundled, too', async () => {
    const { root } = await siteOf({ 'a.txt': seedText(alpha) })
    await buildSite(root)
    const cache = join(root, 'cache/compiler')
    const worker = (await readdir(cache)).find((name) => name.startsWith('compile-worker-'))!
    await writeFile(join(cache, worker), `throw new Error('of the bundle')${bundleEnd}`)
    // So many that workers digest them.
    for (let number = 0; number < 40; number++)
      await writeFile(join(root, 'seeds', `${number}.txt`), seedText({ title: `Title ${number}` }))
    const { code, said } = await buildSite(root)
    expect(said).toContain('of the bundle')
    expect(code).toBe(1)
  })

  it('does without a bundle where there is no place for one', async () => {
    const { root } = await siteOf({ 'a.txt': seedText(alpha) })
    await mkdir(join(root, 'cache'))
    await writeFile(join(root, 'cache/compiler'), 'mine')
    expect((await buildSite(root)).code).toBe(0)
    expect(await readFile(join(root, 'cache/compiler'), 'utf8')).toBe('mine')
  })

  it('gives the stack of what is no fault of the seeds', async () => {
    const { root } = await siteOf({ 'a.txt': seedText(alpha) })
    await writeFile(
      join(root, 'src/app/prerender.tsx'),
      'export const prerenderPage = async () => { throw new Error("of ours") }',
    )
    const { code, said } = await buildSite(root)
    expect(code).toBe(1)
    expect(said).toMatch(/of ours[^]*^\s+at /m)
  })
})

/** Runs what `npm run build` runs in a project. */
function buildSite(root: string) {
  const script = fileURLToPath(new URL('../../src/compiler/start-build.mjs', import.meta.url))
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, RECTO_CACHE: 'cache' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise<{ code: number | null; said: string }>((done) =>
    child.once('close', (code) => done({ code, said })),
  )
}

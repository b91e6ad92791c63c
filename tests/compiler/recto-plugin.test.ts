import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, createLogger, createServer, type Logger } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  articlePath,
  bundleChangedEvent,
  cataloguePath,
  diagnosticsPath,
} from '../../src/bundle/bundle-paths.ts'
import { articleId } from '../../src/compiler/article-id.ts'
import { recto } from '../../src/compiler/recto-plugin.ts'
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
const modules = { renderer: 'renderer.js', feed: '', article: '', method: '' }

/** A site of one page, and what Vite says while it is at work there. */
async function siteOf(seeds: Record<string, string | Uint8Array>) {
  const named = Object.entries(seeds).map(([name, content]) => [`seeds/${name}`, content])
  const root = await seedsFolder({
    'index.html': page,
    'renderer.js': renderer,
    ...Object.fromEntries(named),
  })
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  const logger: Logger = { ...createLogger('silent'), info: say, warn: say, error: say }
  const config = (keepGoing = false) => ({
    ...{ root, configFile: false as const, logLevel: 'warn' as const, customLogger: logger },
    plugins: [recto({ seeds: 'seeds', keepGoing, origin: '', modules, cache: 'cache' })],
  })
  return {
    root,
    said,
    build: (keepGoing?: boolean) => build(config(keepGoing)),
    async serve(base = '/') {
      const server = await createServer({
        ...config(),
        base,
        server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 20 } },
      })
      onTestFinished(() => server.close())
      await server.listen()
      const address = server.httpServer!.address() as { port: number }
      return { server, origin: `http://127.0.0.1:${address.port}` }
    },
  }
}

describe('a build with recto', { timeout: 60_000 }, () => {
  it('writes every file of the bundle', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    for (const [path, json] of bundleOf([seedFile('a.txt', alpha)]).json)
      expect(await readFile(join(site.root, 'dist', path), 'utf8')).toBe(json)
  })

  it('writes a page at the address of every article and stub, and one for what is missing', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    await site.build()
    const { articles, stubs } = bundleOf([seedFile('a.txt', alpha)])
    const ids = [...articles, ...stubs].map(({ id }) => id)
    expect((await readdir(join(site.root, 'dist/article'))).sort()).toEqual(ids.toSorted())
    const written = (path: string) => readFile(join(site.root, 'dist', path), 'utf8')
    const { id } = articles[0]!
    expect(await written(`article/${id}/index.html`)).toContain(
      `>/article/${id}/ bundle/article/${id}.json</div>`,
    )
    expect(await written('index.html')).toContain(
      `>/ bundle/feed/all/_/_/0.json ${cataloguePath}</div>`,
    )
    expect(await written('how/index.html')).toContain('>/how/</div>')
    expect(await written('404.html')).toContain('<div id="root"></div>')
  })

  it('fails on an error in a seed, with every diagnostic, and writes nothing', async () => {
    const site = await siteOf({
      'a.txt': seedText({ title: 'Alpha', cachedAt: 'never' }),
      'b.txt': '',
      'c.txt': Uint8Array.of(0xff),
    })
    const failure: unknown = await site.build().catch((error: unknown) => error)
    expect(String(failure)).toContain('b.txt:1:1  error: ')
    expect(String(failure)).toContain('c.txt:1:1  error: ')
    expect(String(failure)).toContain('a.txt:15:12  warning: ')
    expect(String(failure)).toContain('--keep-going')
    expect(await readdir(site.root)).not.toContain('dist')
  })

  it('leaves out what has errors when told to keep going, and says so', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha), 'b.txt': '' })
    await site.build(true)
    const catalogue = await readFile(join(site.root, 'dist', cataloguePath), 'utf8')
    expect(JSON.parse(catalogue)).toMatchObject({ articles: 1 })
    expect(site.said.join('\n')).toContain('b.txt:1:1  error: ')
  })

  it('builds a site that can be published without a single seed', async () => {
    const site = await siteOf({ 'notes.md': '' })
    await site.build()
    const catalogue = await readFile(join(site.root, 'dist', cataloguePath), 'utf8')
    expect(JSON.parse(catalogue)).toMatchObject({ articles: 0, stubs: 0 })
    expect(site.said.join('\n')).toContain('notes.md:1:1  warning: ')
  })
})

describe('a development server with recto', { timeout: 60_000 }, () => {
  it('serves the bundle and its diagnostics, and nothing else below its folder', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha), 'b.txt': '' })
    const { origin } = await site.serve()
    const catalogue = await fetch(`${origin}/${cataloguePath}?t=1`)
    expect(catalogue.headers.get('content-type')).toContain('application/json')
    expect(catalogue.headers.get('cache-control')).toBe('no-store')
    expect(await catalogue.json()).toMatchObject({ articles: 1, stubs: 1 })
    const report = await fetch(`${origin}/${diagnosticsPath}`)
    expect(await report.json()).toMatchObject({ diagnostics: [{ file: 'b.txt' }] })
    expect((await fetch(`${origin}/bundle/article/none.json`)).status).toBe(404)
    expect(site.said.join('\n')).toContain('b.txt:1:1  error: ')
  })

  it('serves it below the site’s base', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    const { origin } = await site.serve('/reader/')
    expect((await fetch(`${origin}/reader/${cataloguePath}`)).status).toBe(200)
    expect((await fetch(`${origin}/${cataloguePath}`)).status).not.toBe(200)
  })

  it('tells open pages which files a change of the seeds changes', async () => {
    const site = await siteOf({ 'a.txt': seedText(alpha) })
    const { server, origin } = await site.serve()
    const betaPath = articlePath(articleId('Beta', 'beta'))
    for (const path of [cataloguePath, betaPath]) await fetch(`${origin}/${path}`)
    const sent = new Promise<{ changed: string[] }>((done) => {
      server.ws.send = (event: unknown, data?: unknown) => {
        if (event === bundleChangedEvent) done(data as { changed: string[] })
      }
    })
    await writeFile(join(site.root, 'seeds/b.txt'), seedText({ title: 'Beta' }))
    const { changed } = await sent
    expect(changed.toSorted()).toEqual([betaPath, cataloguePath])
    const catalogue = await fetch(`${origin}/${cataloguePath}`)
    expect(await catalogue.json()).toMatchObject({ articles: 2 })
  })
})

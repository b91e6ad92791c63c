import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger, createServer, type Logger } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  articlePath,
  bundleChangedEvent,
  cataloguePath,
  diagnosticsPath,
} from '../../src/bundle/bundle-paths.ts'
import { articleId } from '../../src/compiler/article-id.ts'
import { serveBundle } from '../../src/compiler/serve-plugin.ts'
import { seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

const alpha = { title: 'Alpha grows', similar: [{ title: 'Ghost of a model' }] }

/** A project with seeds that can be served, and what Vite says while it is at work there. */
async function siteOf(seeds: Record<string, string | Uint8Array>) {
  const named = Object.entries(seeds).map(([name, content]) => [`seeds/${name}`, content])
  const root = await seedsFolder({ 'index.html': '', ...Object.fromEntries(named) })
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  const logger: Logger = { ...createLogger('silent'), info: say, warn: say, error: say }
  return {
    root,
    said,
    async serve(base = '/') {
      const server = await createServer({
        ...{ root, base, configFile: false, logLevel: 'warn', customLogger: logger },
        plugins: [serveBundle('seeds', 'cache')],
        server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 20 } },
      })
      onTestFinished(() => server.close())
      await server.listen()
      const address = server.httpServer!.address() as { port: number }
      return { server, origin: `http://127.0.0.1:${address.port}` }
    },
  }
}

describe('a development server', { timeout: 60_000 }, () => {
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

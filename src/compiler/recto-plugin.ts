import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Logger, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { bundleChangedEvent, bundleFolder } from '../bundle/bundle-paths.ts'
import { type Compilation, compile } from './compile.ts'
import { buildRenderer } from './build-renderer.ts'
import { LiveBundle } from './live-bundle.ts'
import { readSeeds } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'
import { scriptsOf } from './scripts-of.ts'
import {
  articlePageFile,
  feedFiles,
  feedPageFile,
  methodPageFile,
  type PageFile,
  type Screen,
} from './site-pages.ts'

type Options = {
  /** The folder of seeds, from the project's root. */
  seeds: string
  /** Whether a build leaves out seeds that have errors, instead of failing. */
  keepGoing: boolean
  /** Where the site will stand, "https://host", for what has to name it whole; "" if that isn't known. */
  origin: string
  /** The modules of the reader, from the project's root: `renderer` exports `prerenderPage`. */
  modules: Record<Screen | 'renderer', string>
}

/** Vite's side of the compiler: serves the bundle while developing, writes it beside a build. */
export function recto(options: Options): Plugin[] {
  return [serveBundle(options.seeds), writeSite(options)]
}

function serveBundle(seeds: string): Plugin {
  return {
    name: 'recto:serve',
    apply: 'serve',
    async configureServer(server) {
      const folder = resolve(server.config.root, seeds)
      const bundle = new LiveBundle(folder)
      await bundle.refresh()
      reportTo(server.config.logger, bundle)
      followSeeds(server, folder, bundle)

      server.middlewares.use((request, response, next) => {
        const path = pathUnder(server.config.base, request.url ?? '')
        if (!path?.startsWith(`${bundleFolder}/`)) return next()
        const json = bundle.read(path)
        response.statusCode = json === undefined ? 404 : 200
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.setHeader('Cache-Control', 'no-store')
        response.end(json ?? 'null')
      })
    },
  }
}

/** Tells open pages which files of the bundle a change of the seeds has changed. */
function followSeeds(server: ViteDevServer, folder: string, bundle: LiveBundle): void {
  server.watcher.add(folder)
  let running = Promise.resolve()
  let waiting = false
  const refresh = () => {
    if (waiting) return
    waiting = true
    running = running.then(async () => {
      waiting = false
      try {
        const changed = await bundle.refresh()
        if (changed.length === 0) return
        reportTo(server.config.logger, bundle)
        server.ws.send(bundleChangedEvent, { changed })
      } catch (error) {
        server.config.logger.error(`Seeds could not be compiled: ${String(error)}`)
      }
    })
  }
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(folder)) refresh()
  })
}

function reportTo(logger: Logger, { diagnostics, seeds }: LiveBundle): void {
  if (diagnostics.length === 0) return
  const report = `\n${reportDiagnostics(diagnostics, seeds)}\n`
  if (hasErrors(diagnostics)) logger.error(report)
  else logger.warn(report)
}

function writeSite({ seeds, keepGoing, origin, modules }: Options): Plugin {
  let config: ResolvedConfig
  let compilation: Compilation
  return {
    name: 'recto:write',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { files, diagnostics } = await readSeeds(resolve(config.root, seeds))
      compilation = compile(files)
      const all = [...diagnostics, ...compilation.diagnostics]
      if (all.length === 0) return
      const report = `\n${reportDiagnostics(all, files)}\n`
      if (hasErrors(all) && !keepGoing)
        this.error(`${report}\nMend them, or build without them: npm run build -- --keep-going`)
      this.warn(report)
    },
    async writeBundle({ dir = '' }, output) {
      const asset = output['index.html']
      if (asset?.type !== 'asset') this.error('The site has no index.html.')
      const index = String(asset.source)
      const { render, dispose } = await buildRenderer(modules.renderer, config)
      const scripts = (screen: Screen) =>
        scriptsOf(resolve(config.root, modules[screen]), output).map((file) => config.base + file)
      const site = {
        ...{ index, origin, render },
        base: config.base,
        scripts: {
          feed: scripts('feed'),
          article: scripts('article'),
          method: scripts('method'),
        },
      }
      const feed: Record<string, unknown> = {}
      for (const { path, content } of compilation.files()) {
        await write(join(dir, path), JSON.stringify(content))
        if (feedFiles.includes(path)) feed[path] = content
        if ('kind' in content)
          await writePage(dir, await articlePageFile(content, idAt(path), site))
      }
      await writePage(dir, await feedPageFile(feed, site))
      await writePage(dir, await methodPageFile(site))
      // Hosts that know no such path answer with this page, and the reader says what is missing.
      await write(join(dir, '404.html'), index)
      await dispose()
    },
  }
}

/** The id of the article, stub or alias whose file of the bundle lies there. */
function idAt(path: string): string {
  return basename(path, '.json')
}

function writePage(dir: string, { path, html }: PageFile): Promise<void> {
  return write(join(dir, path), html)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The part of a request's path behind the base and before the query, or null outside the base. */
function pathUnder(base: string, url: string): string | null {
  const path = url.split(/[?#]/, 1)[0]!
  return path.startsWith(base) ? path.slice(base.length) : null
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Logger, Plugin, ViteDevServer } from 'vite'
import { bundleChangedEvent, bundleFolder } from '../bundle/bundle-paths.ts'
import { type Compilation, compile } from './compile.ts'
import { methodPage } from '../bundle/page-paths.ts'
import { LiveBundle } from './live-bundle.ts'
import { pageAddress, pageShells } from './page-shells.ts'
import { readSeeds } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'

type Options = {
  /** The folder of seeds, from the project's root. */
  seeds: string
  /** Whether a build leaves out seeds that have errors, instead of failing. */
  keepGoing: boolean
}

/** Vite's side of the compiler: serves the bundle while developing, writes it beside a build. */
export function recto({ seeds, keepGoing }: Options): Plugin[] {
  return [serveBundle(seeds), writeBundle(seeds, keepGoing)]
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

function writeBundle(seeds: string, keepGoing: boolean): Plugin {
  let root = '.'
  let outDir = 'dist'
  let compilation: Compilation
  return {
    name: 'recto:write',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    async buildStart() {
      const { files, diagnostics } = await readSeeds(resolve(root, seeds))
      compilation = compile(files)
      const all = [...diagnostics, ...compilation.diagnostics]
      if (all.length === 0) return
      const report = `\n${reportDiagnostics(all, files)}\n`
      if (hasErrors(all) && !keepGoing)
        this.error(`${report}\nMend them, or build without them: npm run build -- --keep-going`)
      this.warn(report)
    },
    async writeBundle(_options, chunks) {
      const page = chunks['index.html']
      const shells = page?.type === 'asset' ? pageShells(String(page.source)) : null
      for (const { path, content } of compilation.files()) {
        await write(join(outDir, path), JSON.stringify(content))
        if (shells && 'kind' in content)
          await write(join(outDir, pageAddress(path)), shells.forArticle(content))
      }
      if (shells) await write(join(outDir, `${methodPage}/index.html`), shells.plain)
      // Hosts that know no such path answer with this page, and the reader says what is missing.
      if (shells) await write(join(outDir, '404.html'), shells.plain)
    },
  }
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

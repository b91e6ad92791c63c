import { basename, dirname, join, resolve } from 'node:path'
import type { Logger, Plugin, ViteDevServer } from 'vite'
import { bundleChangedEvent, bundleFolder } from '../bundle/bundle-paths.ts'
import { seedCacheFolder } from './cache-folders.ts'
import { compilerVersion } from './compiler-version.mjs'
import { digestFolder, textFrom } from './digest-folder.ts'
import { LiveBundle } from './live-bundle.ts'
import { Progress } from './progress.ts'
import { bytesIn } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'
import { SeedCache } from './seed-cache.ts'
import { SeedSieve } from './seed-sieve.ts'
import { WorkerPool } from './worker-pool.ts'

/** Serves the bundle of a folder of seeds while developing, in step with the folder. */
export function serveBundle(seeds: string, cache: string): Plugin {
  return {
    name: 'recto:serve',
    apply: 'serve',
    async configureServer(server) {
      const folder = resolve(server.config.root, seeds)
      const bundle = await openBundle(folder, resolve(server.config.root, cache))
      bundle.refresh()
      reportTo(server.config.logger, bundle, folder)
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

/** Digests the seeds of a folder as a build does: in worker threads, or from the cache. */
async function openBundle(folder: string, cache: string): Promise<LiveBundle> {
  const cacheFolder = seedCacheFolder(cache, folder, compilerVersion())
  const seedCache = new SeedCache(cacheFolder)
  const sieve = new SeedSieve(join(cacheFolder, 'sieve'), folder)
  const pool = new WorkerPool()
  const progress = new Progress('Seeds compared')
  const { digests } = await digestFolder(folder, seedCache, sieve, pool, progress).finally(() =>
    pool.close(),
  )
  seedCache.flush()
  return new LiveBundle(folder, digests, (digest) => textFrom(folder, seedCache, digest))
}

/** Tells open pages which files of the bundle a change of the seeds has changed. */
function followSeeds(server: ViteDevServer, folder: string, bundle: LiveBundle): void {
  server.watcher.add(folder)
  const tellOf = (look: () => string[]) => {
    try {
      const faults = JSON.stringify(bundle.diagnostics)
      const changed = look()
      if (JSON.stringify(bundle.diagnostics) !== faults)
        reportTo(server.config.logger, bundle, folder)
      if (changed.length > 0) server.ws.send(bundleChangedEvent, { changed })
    } catch (error) {
      server.config.logger.error(`Seeds could not be compiled: ${String(error)}`)
    }
  }
  let named = new Set<string>()
  server.watcher.on('all', (_event, path) => {
    const place = resolve(path)
    if (dirname(place) !== folder && place !== folder) return
    if (named.size === 0) {
      const told = (named = new Set())
      setTimeout(() => tellOf(() => bundle.glance(told)))
      setTimeout(() => {
        named = new Set()
        tellOf(() => bundle.glance(told))
      }, saving)
      setTimeout(() => tellOf(() => bundle.refresh(told)), settled)
    }
    named.add(basename(place))
  })
}

/**
 * Saving empties a file before it fills it, and the watcher may tell of the first alone: so a file is
 * glanced at, again a little later, and read when it has surely settled. Both in milliseconds.
 */
const saving = 10
const settled = 150

function reportTo(logger: Logger, { diagnostics, seeds }: LiveBundle, folder: string): void {
  if (diagnostics.length === 0) return
  const report = reportDiagnostics(diagnostics, seeds, bytesIn(folder))
  if (hasErrors(diagnostics)) logger.error(`\n${report}\n`)
  else logger.warn(`\n${report}\n`)
}

/** The part of a request's path behind the base and before the query, or null outside the base. */
function pathUnder(base: string, url: string): string | null {
  const path = url.split(/[?#]/, 1)[0]!
  return path.startsWith(base) ? path.slice(base.length) : null
}

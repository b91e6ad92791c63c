import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { searchPage } from '../bundle/page-paths.ts'
import { buildRenderer } from './build-renderer.ts'
import { ownFolder, seedCacheFolder, siteWorkFolder } from './cache-folders.ts'
import { type Compilation, compile } from './compile.ts'
import { compilerVersion } from './compiler-version.ts'
import { digestFolder, textFrom } from './digest-folder.ts'
import { NeighbourFile } from './neighbour-file.ts'
import { Progress } from './progress.ts'
import { bytesIn } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'
import { scriptsOf } from './scripts-of.ts'
import { SeedCache } from './seed-cache.ts'
import type { Screen } from './site-pages.ts'
import { siteRenderer } from './site-renderer.ts'
import { SiteTree } from './site-tree.ts'
import { WorkerPool } from './worker-pool.ts'
import { filesIn, writeSite } from './write-site.ts'

export type Options = {
  /** The folder of seeds, from the project's root. */
  seeds: string
  /** Whether a build leaves out seeds that have errors, instead of failing. */
  keepGoing: boolean
  /** Where the site will stand, "https://host", for what has to name it whole; "" if that isn't known. */
  origin: string
  /** The modules of the reader, from the project's root: `renderer` exports `prerenderPage`. */
  modules: Record<Screen | 'renderer', string>
  /** Where to keep what need not be worked out again, from the project's root; safe to delete. */
  cache: string
}

/**
 * Writes the site: Vite's own output goes to a folder aside, and with the bundle and the pages into a
 * tree that takes the published one's place when all is there.
 */
export function writeSitePlugin({ seeds, keepGoing, origin, modules, cache }: Options): Plugin {
  let config: ResolvedConfig
  let published = 'dist'
  let version: string
  let seedCache: SeedCache
  let neighbours: NeighbourFile
  let compilation: Compilation
  return {
    name: 'recto:write',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    config({ root = '.', build }) {
      published = resolve(root, build?.outDir ?? 'dist')
      return { build: { outDir: ownFolder(resolve(root, cache), 'app'), emptyOutDir: true } }
    },
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const folder = resolve(config.root, seeds)
      version = compilerVersion()
      const cacheFolder = seedCacheFolder(resolve(config.root, cache), folder, version)
      seedCache = new SeedCache(cacheFolder)
      neighbours = new NeighbourFile(join(cacheFolder, 'neighbours.json'))
      const pool = new WorkerPool()
      const progress = new Progress('Seeds compared')
      const digested = await digestFolder(folder, seedCache, pool, progress).finally(() =>
        pool.close(),
      )
      compilation = compile(
        digested.digests,
        (digest) => textFrom(folder, seedCache, digest),
        neighbours,
      )
      const all = [...digested.diagnostics, ...compilation.diagnostics]
      if (all.length === 0) return
      const report = reportDiagnostics(all, digested.digests.length, bytesIn(folder))
      if (hasErrors(all) && !keepGoing) {
        seedCache.close()
        this.error(`\n${report}\n\nMend them, or build without them: npm run build -- --keep-going`)
      }
      this.warn(`\n${report}\n`)
    },
    async writeBundle({ dir = '' }, output) {
      const asset = output['index.html']
      if (asset?.type !== 'asset') this.error('The site has no index.html.')
      const index = String(asset.source)
      const app = filesIn(dir)
      rmSync(dir, { recursive: true })
      app.delete('index.html')
      // Hosts that know no such path answer with this page, and the reader says what is missing.
      app.set('404.html', Buffer.from(index))
      // What is looked for is known only where the page is opened.
      app.set(`${searchPage.slice(1)}index.html`, Buffer.from(index))

      const renderer = await buildRenderer(modules.renderer, config)
      const scripts = (screen: Screen) =>
        scriptsOf(resolve(config.root, modules[screen]), output).map((file) => config.base + file)
      const frame = {
        ...{ index, origin, base: config.base },
        scripts: {
          feed: scripts('feed'),
          article: scripts('article'),
          method: scripts('method'),
        },
      }
      const work = siteWorkFolder(resolve(config.root, cache), published)
      const tree = new SiteTree(published, work, version)
      const pool = new WorkerPool()
      try {
        const pages = siteRenderer(renderer, frame, pool)
        await writeSite(tree, compilation, app, pages, new Progress('Files written'))
        tree.publish()
      } catch (error) {
        tree.abandon()
        throw error
      } finally {
        await pool.close()
        renderer.dispose()
      }
      neighbours.save()
      seedCache.close()
    },
  }
}

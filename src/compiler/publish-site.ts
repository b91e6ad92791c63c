import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cataloguePath } from '../bundle/bundle-paths.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { searchPage, settingsPage } from '../bundle/page-paths.ts'
import { workerFile } from '../bundle/site-worker.ts'
import { type BuiltApp, builtApp, knownApp } from './built-app.ts'
import { seedCacheFolder, siteWorkFolder } from './cache-folders.ts'
import { compile } from './compile.ts'
import { compilerVersion } from './compiler-version.mjs'
import { contentPolicy, underPolicy } from './content-policy.ts'
import { asDiskError, DiskError } from './disk-error.ts'
import { digestFolder, textFrom } from './digest-folder.ts'
import { hashOf } from './file-hashes.ts'
import { headersFile, hostHeaders } from './host-headers.ts'
import { KeptReports } from './kept-reports.ts'
import { NeighbourFile } from './neighbour-file.ts'
import { pageScripts, withFirstScript } from './page-scripts.ts'
import { pageShell } from './page-shell.ts'
import { Progress } from './progress.ts'
import { bytesIn, listSeeds } from './read-seeds.ts'
import { filesWithErrors, hasErrors, reportDiagnostics } from './report-diagnostics.ts'
import { SeedCache } from './seed-cache.ts'
import { SeedSieve } from './seed-sieve.ts'
import { SeedsError } from './seeds-error.ts'
import type { SiteOptions } from './site-options.ts'
import { siteWorker } from './site-worker.ts'
import { siteRenderer } from './site-renderer.ts'
import { saidBefore, SiteTree } from './site-tree.ts'
import { stampOf } from './stamp.ts'
import { syndicatedFeeds } from './syndicated-feeds.ts'
import { WorkerPool } from './worker-pool.ts'
import { writeSite } from './write-site.ts'

/** What a site has that was published: articles, those known by summary only, and seeds that were left out. */
export type Published = { articles: number; stubs: number; leftOut: number }

/**
 * Publishes the site of a folder of seeds. `warn` is told what is wrong with seeds that are published all the
 * same. Fails with a SeedsError where seeds have errors, with a DiskError where the disk lets it down; whenever
 * it fails, what was published before stays.
 */
export async function publishSite(
  options: SiteOptions,
  warn: (report: string) => void,
): Promise<Published> {
  try {
    return await publish(options, warn)
  } catch (error) {
    throw asDiskError(error)
  }
}

/** Where a build finds what it is made of, and where it keeps what it works out. */
type Build = {
  options: SiteOptions
  seeds: string
  cache: string
  outDir: string
  /** For what seeds are digested to, and for the tree that is to be published. */
  cacheFolder: string
  workFolder: string
  version: string
  sieve: SeedSieve
}

/** What a build says: where the next is made of the same, it says the same. */
type Said = { published: Published; report: string | null }

async function publish(options: SiteOptions, warn: (report: string) => void): Promise<Published> {
  const [seeds, cache, outDir] = [options.seeds, options.cache, options.outDir].map((path) =>
    resolve(options.root, path),
  ) as [string, string, string]
  refuseOthers(outDir)
  const version = compilerVersion()
  const cacheFolder = seedCacheFolder(cache, seeds, version)
  const workFolder = siteWorkFolder(cache, outDir)
  const sieve = new SeedSieve(join(cacheFolder, 'sieve'), seeds)
  const build: Build = { options, seeds, cache, outDir, cacheFolder, workFolder, version, sieve }
  const said = saidIfUnchanged(build)
  if (said?.report) warn(said.report)
  return said?.published ?? publishAnew(build, warn)
}

/** What the last build said, if nothing is new and what it published is there as it left it; else null. */
function saidIfUnchanged({ options, seeds, cache, sieve, ...build }: Build): Said | null {
  const { names, diagnostics } = listSeeds(seeds)
  const keys = names.length > 0 ? sieve.keysOf(names) : null
  const app = keys && knownApp(options.root, options.base, options.language, cache)
  if (!app) return null
  const of = makings(app, options, diagnostics, keys)
  const said = saidBefore(build.outDir, build.workFolder, build.version, of)
  return said === null ? null : (JSON.parse(said) as Said)
}

/** All that a site is made of, but for the compiler. */
function makings(
  app: BuiltApp,
  { base, origin, language, keepGoing }: SiteOptions,
  diagnostics: readonly Diagnostic[],
  keys: readonly string[],
): string {
  const settings = { base, origin, language, keepGoing }
  return stampOf([app.version, JSON.stringify([settings, diagnostics]), ...keys])
}

/** Every step in order. */
async function publishAnew(build: Build, warn: (report: string) => void): Promise<Published> {
  const { options, seeds, cache, outDir, cacheFolder, workFolder, version, sieve } = build
  const seedCache = new SeedCache(cacheFolder)
  const neighbours = new NeighbourFile(join(cacheFolder, 'neighbours'))
  const reports = new KeptReports(join(cacheFolder, 'reports'))
  const pool = new WorkerPool()
  const over = new AbortController()
  try {
    // Vite has a process of its own, so that both go on at once.
    const building = builtApp(options.root, options.base, options.language, cache, over.signal)
    // Should the seeds fail first, nobody waits for it.
    building.catch(() => undefined)

    const progress = new Progress('Seeds compared')
    const { digests, diagnostics } = await digestFolder(seeds, seedCache, sieve, pool, progress)
    const compilation = compile(digests, (digest) => textFrom(seeds, seedCache, digest), {
      neighbours,
      reports: reports.of,
    })
    const all = [...diagnostics, ...compilation.diagnostics]
    const report =
      all.length > 0 ? `\n${reportDiagnostics(all, digests.length, bytesIn(seeds))}\n` : null
    // Without its folder there is no collection, and an empty site would take the place of a full one.
    if (report && diagnostics.some(({ file }) => file === seeds)) throw new SeedsError(report)
    if (hasErrors(all) && !options.keepGoing)
      throw new SeedsError(
        `${report}\nMend them, or build without them: npm run build -- --keep-going`,
      )
    if (report) warn(report)

    const built = await building
    const app = underSitePolicy(built, options.base)
    const { articles, stubs } = compilation
    const published: Published = { articles, stubs, leftOut: filesWithErrors(all).size }
    const keys = digests.map(({ key }) => key)
    const made = {
      of: makings(built, options, diagnostics, keys),
      said: JSON.stringify({ published, report } satisfies Said),
    }
    const tree = new SiteTree(outDir, workFolder, version)
    try {
      const pages = siteRenderer(app.renderer, frameOf(app, options), pool)
      const articles = compilation.entriesInOrder().filter((entry) => entry.kind === 'article')
      const files = new Map([...appFiles(app), ...syndicatedFeeds(articles, options)])
      const written = new Progress('Articles written')
      const collection = await writeSite(tree, compilation, files, pages, written)
      const worker = siteWorker(app, collection)
      tree.put(workerFile, hashOf(worker), () => worker)
      // All that may fail comes before the exchange.
      neighbours.save()
      reports.save(articles.map(({ id }) => id))
      seedCache.close()
      tree.publish(made)
    } catch (error) {
      tree.abandon()
      throw error
    }
    return published
  } finally {
    over.abort()
    await pool.close()
    seedCache.letGo()
  }
}

/** The reader with its pages under the site's policy, what pages are set into, and what hosts are to send. */
function underSitePolicy(app: BuiltApp, base: string): BuiltApp & { shell: string } {
  const shell = pageShell(app.index, app.files, base)
  const policy = contentPolicy(pageScripts(base), shell.styles)
  const asSent = (html: string) => underPolicy(withFirstScript(html, base), policy)
  const headers = Buffer.from(hostHeaders(base, policy))
  return {
    ...app,
    index: asSent(app.index),
    shell: asSent(shell.html),
    files: new Map([...app.files, [headersFile, headers]]),
  }
}

function frameOf(
  { shell, scripts }: Pick<BuiltApp, 'scripts'> & { shell: string },
  { base, origin }: SiteOptions,
) {
  const atBase = (paths: readonly string[]) => paths.map((path) => base + path)
  return {
    ...{ index: shell, origin, base },
    scripts: {
      feed: atBase(scripts.feed),
      article: atBase(scripts.article),
      method: atBase(scripts.method),
    },
  }
}

/** The reader's own files, and its empty page where no page can be written. */
function appFiles({ files, index }: BuiltApp): ReadonlyMap<string, Uint8Array> {
  const empty = Buffer.from(index)
  return new Map([
    ...files,
    // Hosts that know no such path answer with this page, and the reader says what is missing.
    ['404.html', empty],
    // What is looked for is known only where the page is opened.
    [`${searchPage.slice(1)}index.html`, empty],
    // What is set is known only there, too.
    [`${settingsPage.slice(1)}index.html`, empty],
  ])
}

/**
 * What is anything but a site, the seeds for one, is not to be exchanged for it. A site has a page and a catalogue,
 * and no repository, which it may be published from, and which would go with it.
 */
function refuseOthers(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (!stats || stats.isSymbolicLink()) return
  if (!stats.isDirectory())
    throw new DiskError(`The site could not be built: ${folder} is no folder. Name another.`)
  const held = readdirSync(folder)
  const isSite = ['index.html', cataloguePath].every((path) => existsSync(join(folder, path)))
  const lost = isSite ? held.find((name) => /^\.(?:git|hg|svn)$/.test(name)) : held[0]
  if (lost !== undefined)
    throw new DiskError(
      `The site could not be built: ${folder} holds something else, ${lost} for one, which would be lost. Empty it, or name another folder.`,
    )
}

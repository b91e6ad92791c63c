import { join } from 'node:path'
import { compile } from '../../src/compiler/compile.ts'
import { digestFolder, textFrom } from '../../src/compiler/digest-folder.ts'
import { KeptReports } from '../../src/compiler/kept-reports.ts'
import { NeighbourFile } from '../../src/compiler/neighbour-file.ts'
import type { PageRenderer } from '../../src/compiler/page-renderer.ts'
import { Progress } from '../../src/compiler/progress.ts'
import { SeedCache } from '../../src/compiler/seed-cache.ts'
import { SeedSieve } from '../../src/compiler/seed-sieve.ts'
import { SiteTree } from '../../src/compiler/site-tree.ts'
import { WorkerPool } from '../../src/compiler/worker-pool.ts'
import { writeSite } from '../../src/compiler/write-site.ts'
import { filesIn } from '../../src/compiler/files-in.ts'

/** Pages that show all that they are made of. */
const renderer: PageRenderer = {
  version: '1',
  render: ({ path, files }) => [path, ...files.values()].join('\n'),
}
const silent = () => new Progress('', { write: () => undefined })

/** A build of seeds into the folder "dist" at `place`, with its cache beside it, less Vite. */
export async function buildTree(seeds: string, place: string, workers = 1): Promise<void> {
  const cache = new SeedCache(join(place, 'cache'))
  const neighbours = new NeighbourFile(join(place, 'cache/neighbours'))
  const reports = new KeptReports(join(place, 'cache/reports'))
  const sieve = new SeedSieve(join(place, 'cache/sieve'), seeds)
  const pool = new WorkerPool(workers)
  const { digests } = await digestFolder(seeds, cache, sieve, pool, silent()).finally(() =>
    pool.close(),
  )
  const compilation = compile(digests, (digest) => textFrom(seeds, cache, digest), {
    neighbours,
    reports: reports.of,
  })
  const tree = new SiteTree(join(place, 'dist'), join(place, 'site'), 'test')
  await writeSite(tree, compilation, new Map(), renderer, silent())
  tree.publish({ of: '', said: '' })
  neighbours.save()
  reports.save(compilation.entriesInOrder().map(({ id }) => id))
  cache.close()
}

/** Every file below a folder, as text by its path. */
export function textsIn(folder: string): Record<string, string> {
  const files = [...filesIn(folder)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])
  return Object.fromEntries(files.sort(([a], [b]) => (a! < b! ? -1 : 1)))
}

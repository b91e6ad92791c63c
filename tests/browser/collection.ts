import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeGeneratedSeeds } from './generated-collection.ts'
import { writeNaughtySeeds } from './naughty-collection.ts'
import { writeOddSeeds } from './odd-collection.ts'
import { once } from './once.ts'
import { buildSite, repository } from './site.ts'

/**
 * The sites that tests can ask for: the repository's own seeds at the root of a host and under a
 * sub-path, a few thousand generated seeds, seeds that mean harm or look unlike the sample, naughty strings, and none.
 */
export type Collection = 'real' | 'subpath' | 'thousands' | 'odd' | 'naughty' | 'empty'

/** How many articles the collection "thousands" has. */
export const thousands = 3000

const realSeeds = join(repository, 'seeds')

const collections: Record<
  Collection,
  { base: string; seeds: (folder: string) => Promise<string> }
> = {
  real: { base: '/', seeds: () => Promise.resolve(realSeeds) },
  subpath: { base: '/reader/', seeds: () => Promise.resolve(realSeeds) },
  thousands: { base: '/', seeds: (folder) => writeGeneratedSeeds(folder, thousands) },
  odd: { base: '/', seeds: writeOddSeeds },
  naughty: { base: '/', seeds: writeNaughtySeeds },
  empty: { base: '/', seeds: (folder) => Promise.resolve(folder) },
}

/** The built site of a collection, built at the first asking in a run. */
export async function builtSite(collection: Collection): Promise<{ folder: string; base: string }> {
  const sites = process.env.RECTO_SITES
  if (!sites) throw new Error('RECTO_SITES is not set: run the browser tests with Playwright.')
  const { base, seeds } = collections[collection]
  const folder = await once(join(sites, collection), async (made) => {
    const seedFolder = join(made, 'seeds')
    await mkdir(seedFolder)
    await buildSite({ seeds: await seeds(seedFolder), base, outDir: join(made, 'site') })
  })
  return { folder: join(folder, 'site'), base }
}

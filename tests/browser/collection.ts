import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { feedSite } from '../../bench/reading/feed-site.ts'
import { writeGeneratedSeeds } from './generated-collection.ts'
import { writeNaughtySeeds } from './naughty-collection.ts'
import { writeOddSeeds } from './odd-collection.ts'
import { type BuiltLanguage, pseudoLanguage } from '../../src/bundle/languages.ts'
import { once } from './once.ts'
import { buildSite, repository } from './site.ts'
import { writeStorySeeds } from './story-collection.ts'

/**
 * The sites that tests can ask for: the repository's own seeds at the root of a host and under a
 * sub-path, a few thousand generated seeds, the feed of many more, seeds that mean harm or look unlike the sample,
 * naughty strings, three reports of one thing among others, none, and the repository's own written from right to left.
 */
export type Collection =
  'real' | 'subpath' | 'thousands' | 'feed' | 'odd' | 'naughty' | 'stories' | 'empty' | 'pseudo'

/** How many articles the collection "thousands" has. */
export const thousands = 3000
/** How many entries the collection "feed" has, of which it has few articles. */
export const feedEntries = 10_000

const realSeeds = join(repository, 'seeds')

type Publish = (folder: string, base: string) => Promise<unknown>

const collections: Record<Collection, { base: string; publish: Publish }> = {
  real: { base: '/', publish: fromSeeds(() => Promise.resolve(realSeeds)) },
  subpath: { base: '/reader/', publish: fromSeeds(() => Promise.resolve(realSeeds)) },
  thousands: { base: '/', publish: fromSeeds((folder) => writeGeneratedSeeds(folder, thousands)) },
  feed: { base: '/', publish: (folder) => feedSite(folder, feedEntries) },
  odd: { base: '/', publish: fromSeeds(writeOddSeeds) },
  naughty: { base: '/', publish: fromSeeds(writeNaughtySeeds) },
  stories: { base: '/', publish: fromSeeds(writeStorySeeds) },
  pseudo: { base: '/', publish: fromSeeds(() => Promise.resolve(realSeeds), pseudoLanguage) },
  empty: { base: '/', publish: fromSeeds((folder) => Promise.resolve(folder)) },
}

/** Builds a site, in a folder's `site`, from the seeds that are written into its `seeds`. */
function fromSeeds(write: (folder: string) => Promise<string>, language?: BuiltLanguage): Publish {
  return async (folder, base) => {
    const seeds = join(folder, 'seeds')
    await mkdir(seeds)
    await buildSite({ seeds: await write(seeds), base, outDir: join(folder, 'site'), language })
  }
}

/** The built site of a collection, built at the first asking in a run. */
export async function builtSite(collection: Collection): Promise<{ folder: string; base: string }> {
  const sites = process.env.RECTO_SITES
  if (!sites) throw new Error('RECTO_SITES is not set: run the browser tests with Playwright.')
  const { base, publish } = collections[collection]
  const folder = await once(join(sites, collection), async (made) => {
    await publish(made, base)
  })
  return { folder: join(folder, 'site'), base }
}

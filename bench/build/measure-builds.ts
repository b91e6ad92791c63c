import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSeed } from '../corpus/generate-corpus.ts'
import { type Cost, measuredProcess } from './measured-process.ts'

/** Where a bench has its seeds (made before), its site and its cache. */
export type Place = { seeds: string; site: string; cache: string }

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpusSeed = 1

/** Builds a site as `npm run build` does. */
export function buildSite({ seeds, site, cache }: Place): Promise<Cost> {
  const args = ['--import', 'tsx', 'src/compiler/build-site.ts', '--outDir', site]
  const env = { SEEDS: seeds, RECTO_CACHE: cache, NODE_ENV: 'production' }
  return measuredProcess(process.execPath, args, { cwd: root, env })
}

/**
 * Builds a corpus of `count` articles, `bytes` in all, cold, warm and three times after one more seed, and
 * prints what each took and how large the site is.
 */
export async function measureBuilds(place: Place, count: number, bytes: number): Promise<void> {
  const empty = join(place.seeds, '../no-seeds')
  mkdirSync(empty, { recursive: true })
  print('no seeds', await buildSite({ ...place, seeds: empty }))
  print('cold', await buildSite(place))
  print('warm', await buildSite(place))
  print('warm again', await buildSite(place))
  for (const time of [1, 2, 3]) {
    const text = generateSeed(corpusSeed + time, 7, count)
    writeFileSync(join(place.seeds, `new${time}.txt`), text)
    print(`after one more seed (${time})`, await buildSite(place))
  }
  const json = bytesIn(join(place.site, 'bundle/article'))
  console.log(
    `JSON of articles and stubs: ${megabytes(json)}, ${(json / bytes).toFixed(2)} × seeds; whole site: ${megabytes(bytesIn(place.site))}; cache: ${megabytes(bytesIn(place.cache))}`,
  )
}

/** A line of a table of costs. */
export function print(what: string, { wall, cpu, memory }: Cost): void {
  console.log(
    `${what.padEnd(26)}${wall.toFixed(2).padStart(8)} s  processor ${cpu.toFixed(2).padStart(7)} s  memory ${megabytes(memory).padStart(9)}`,
  )
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

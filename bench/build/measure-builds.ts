import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSeed } from '../corpus/generate-corpus.ts'
import type { Place } from '../bench-place.ts'
import { type Cost, measuredProcess, megabytes } from './measured-process.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpusSeed = 1

/** Builds a site as `npm run build` does. */
export function buildSite({
  seeds,
  site,
  cache,
}: Pick<Place, 'seeds' | 'site' | 'cache'>): Promise<Cost> {
  const args = ['src/compiler/start-build.mjs', '--outDir', site]
  const env = { SEEDS: seeds, RECTO_CACHE: cache, NODE_ENV: 'production' }
  return measuredProcess(process.execPath, args, { cwd: root, env })
}

/** Builds the corpus cold, warm and three times after one more seed, and prints what each took and how large the site is. */
export async function measureBuilds(place: Place): Promise<void> {
  const empty = join(place.seeds, '../no-seeds')
  mkdirSync(empty, { recursive: true })
  print('no seeds', await buildSite({ ...place, seeds: empty }))
  print('cold', await buildSite(place))
  print('warm', await buildSite(place))
  print('warm again', await buildSite(place))
  for (const time of [1, 2, 3]) {
    const text = generateSeed(corpusSeed + time, 7, place.count)
    writeFileSync(join(place.seeds, `new${time}.txt`), text)
    print(`after one more seed (${time})`, await buildSite(place))
  }
  const json = bytesIn(join(place.site, 'bundle/article'))
  console.log(
    `JSON of articles and stubs: ${megabytes(json)}, ${(json / place.bytes).toFixed(2)} × seeds; whole site: ${megabytes(bytesIn(place.site))}; cache: ${megabytes(bytesIn(place.cache))}`,
  )
}

/** Prints a line of a table of costs, and gives the cost back. */
export function print(what: string, cost: Cost): Cost {
  const { wall, cpu, memory } = cost
  console.log(
    `${what.padEnd(26)}${wall.toFixed(2).padStart(8)} s  processor ${cpu.toFixed(2).padStart(7)} s  memory ${megabytes(memory).padStart(9)}`,
  )
  return cost
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

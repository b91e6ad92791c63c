import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../bench-place.ts'
import { median } from '../median.ts'
import type { Peer } from '../peers/peer.ts'
import { buildSite, print } from './measure-builds.ts'
import type { Cost } from './measured-process.ts'

const rounds = 3

/** Builds the same articles with a peer and with Recto by turns, and prints each run and the ratios of the medians. */
export async function measurePeerBuilds(place: Place, peer: Peer): Promise<void> {
  // Neither is to pay for files that have not been read since they were written.
  await peer.build()
  await buildSite(place)
  const costs: { peer: Cost[]; recto: Cost[] } = { peer: [], recto: [] }
  for (let round = 1; round <= rounds; round++) {
    rmSync(peer.site, { recursive: true })
    costs.peer.push(print(`${peer.name} (${round})`, await peer.build()))
    for (const gone of [place.site, ...cachesOfSeeds(place.cache)])
      rmSync(gone, { recursive: true })
    costs.recto.push(print(`Recto, all seeds new (${round})`, await buildSite(place)))
  }
  const ratio = (of: (cost: Cost) => number) =>
    (median(costs.recto.map(of)) / median(costs.peer.map(of))).toFixed(2)
  console.log(
    `Building, Recto ÷ ${peer.name}: time ${ratio(({ wall }) => wall)}, processor ${ratio(({ cpu }) => cpu)}; comparison and pages included`,
  )
  rmSync(place.cache, { recursive: true })
  rmSync(place.site, { recursive: true })
}

function cachesOfSeeds(cache: string): string[] {
  return readdirSync(cache)
    .filter((name) => /^(?:seeds|site)-/.test(name))
    .map((name) => join(cache, name))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { serveStatic, type StaticHost } from '../../tests/browser/static-host.ts'
import type { Place } from '../bench-place.ts'
import { seedName } from '../corpus/generate-corpus.ts'
import { rectoId } from '../corpus/recto-id.ts'
import { median } from '../median.ts'
import type { Peer } from '../peers/peer.ts'
import { clickToText } from './click-to-text.ts'
import { type FirstLoad, firstLoad } from './first-load.ts'
import { conditionsInWords } from './slow-page.ts'

/** A built site, and where it has the article of a seed. */
type Site = Pick<Peer, 'name' | 'addressOf'> & { host: StaticHost }

const rounds = 5

/** So many articles are opened from the feed one after another. */
const clicks = 8

/**
 * Opens an article and the first page of the feed of every site as a first visit does, by turns, and articles
 * from the feed; prints the medians and how Recto's stand to the others'.
 */
export async function measurePages(
  browser: Browser,
  place: Place,
  peers: readonly Peer[],
): Promise<void> {
  const recto = {
    name: 'Recto',
    site: place.site,
    addressOf: (file: string) =>
      `article/${rectoId(readFileSync(join(place.seeds, file), 'utf8'))}/`,
  }
  const sites: Site[] = []
  for (const { name, addressOf, site } of [recto, ...peers])
    sites.push({ name, addressOf, host: await serveStatic(site, '/', { compresses: true }) })
  try {
    console.log(`${conditionsInWords}; medians of ${rounds}:`)
    const middling = middlingArticle(place)
    await measureLoads(browser, 'An article from a link', sites, ({ addressOf }) =>
      addressOf(middling),
    )
    await measureLoads(browser, 'The first page of the feed', sites, () => '')
    await measureClicks(browser, place, sites)
  } finally {
    for (const { host } of sites) await host.close()
  }
}

/** The seed of middling length among those of the feed's first page that have both texts. */
function middlingArticle({ seeds, count }: Place): string {
  const complete = Array.from({ length: Math.min(count, 50) }, (_, index) => seedName(index))
    .map((file) => ({ file, text: readFileSync(join(seeds, file), 'utf8') }))
    .filter(({ text }) => text.includes('.\nOriginal Article'))
    .sort((a, b) => a.text.length - b.text.length)
  return complete[Math.floor(complete.length / 2)]!.file
}

async function measureLoads(
  browser: Browser,
  what: string,
  sites: readonly Site[],
  addressIn: (site: Site) => string,
): Promise<void> {
  const loads = new Map<Site, FirstLoad[]>(sites.map((site) => [site, []]))
  // The first round is for the host, which compresses then.
  for (let round = 0; round <= rounds; round++)
    for (const site of sites) {
      const load = await firstLoad(browser, site.host.url + addressIn(site)).catch(() =>
        // Chromium's slow network hangs at times, whatever the site.
        firstLoad(browser, site.host.url + addressIn(site)),
      )
      if (round > 0) loads.get(site)!.push(load)
    }
  const medianOf = (site: Site, of: (load: FirstLoad) => number) => median(loads.get(site)!.map(of))
  for (const site of sites) {
    const ms = (of: (load: FirstLoad) => number) => `${Math.round(medianOf(site, of))} ms`
    const kB = (of: (load: FirstLoad) => number) => `${(medianOf(site, of) / 1000).toFixed(1)} kB`
    console.log(
      `${what}, ${site.name}: first paint ${ms((load) => load.firstPaint)}, largest ${ms((load) => load.largestPaint)}, layout shift ${Math.max(...loads.get(site)!.map((load) => load.layoutShift)).toFixed(3)}, ${kB((load) => load.bytes)}, of which scripts ${kB((load) => load.scriptBytes)}`,
    )
  }
  const [recto, ...others] = sites as [Site, ...Site[]]
  for (const other of others) {
    const ratio = (of: (load: FirstLoad) => number) =>
      (medianOf(recto, of) / medianOf(other, of)).toFixed(2)
    console.log(
      `${what}, Recto ÷ ${other.name}: first paint ${ratio((load) => load.firstPaint)}, largest ${ratio((load) => load.largestPaint)}`,
    )
  }
}

/** The seeds of the newest articles that Recto's feed lists by themselves, not folded below another of their story. */
async function listedFirst(
  browser: Browser,
  { count }: Place,
  { addressOf, host }: Site,
): Promise<string[]> {
  const page = await browser.newPage()
  await page.goto(host.url)
  const listed: string[] = []
  for (let index = 0; index < count && listed.length < clicks; index++) {
    const link = page.locator(`main h3 a[href$="${addressOf(seedName(index))}"]`)
    if (await link.isVisible()) listed.push(seedName(index))
  }
  await page.close()
  return listed
}

async function measureClicks(
  browser: Browser,
  place: Place,
  sites: readonly Site[],
): Promise<void> {
  const times: number[] = []
  const files = await listedFirst(browser, place, sites[0]!)
  for (const { name, addressOf, host } of sites) {
    const articles = files.map((file) => {
      const { seed } = parseSeed(file, readFileSync(join(place.seeds, file), 'utf8'))
      const { title, summary } = seed!
      return { address: addressOf(file), title, summary: summary!.text.slice(0, 30) }
    })
    const found = await clickToText(browser, host.url, articles)
    times.push(median(found))
    console.log(
      `From click to text painted, ${name}: ${Math.round(median(found))} ms (${Math.round(Math.min(...found))} to ${Math.round(Math.max(...found))})`,
    )
  }
  for (const [at, { name }] of sites.entries())
    if (at > 0)
      console.log(
        `From click to text painted, Recto ÷ ${name}: ${(times[0]! / times[at]!).toFixed(2)}`,
      )
}

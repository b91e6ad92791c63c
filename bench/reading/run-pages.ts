import { buildSite } from '../build/measure-builds.ts'
import { benchOrder, inBenchPlace } from '../bench-place.ts'
import { eleventyIn } from '../peers/eleventy.ts'
import { vitepressIn } from '../peers/vitepress.ts'
import { measurePages } from './measure-pages.ts'
import { inChromium } from './slow-page.ts'

/**
 * `npm run bench:pages -- [N] [--peers]`: how soon a page of a site of N generated articles (1,000) is there, and
 * an article that is opened from its feed; with `--peers` beside Eleventy and VitePress.
 */
const { count, peers } = benchOrder(process.argv.slice(2))
await inBenchPlace(count, async (place) => {
  const others = peers ? [await eleventyIn(place), await vitepressIn(place)] : []
  for (const peer of others) await peer.build()
  await buildSite(place)
  await inChromium((browser) => measurePages(browser, place, others))
})

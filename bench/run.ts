import { measureBuilds } from './build/measure-builds.ts'
import { measurePeerBuilds } from './build/measure-peer-builds.ts'
import { benchOrder, inBenchPlace } from './bench-place.ts'
import { eleventyIn } from './peers/eleventy.ts'
import { vitepressIn } from './peers/vitepress.ts'
import { measureArticleControls } from './reading/article-controls.ts'
import { measureFeedControls } from './reading/feed-controls.ts'
import { measurePages } from './reading/measure-pages.ts'
import { inChromium } from './reading/slow-page.ts'

/**
 * `npm run bench -- [N] [--peers]`: what it costs to build the site of N generated articles (1,000), and what
 * reading it is like on a slow machine and network: how soon a page is there, how soon an article opened from
 * the feed, how soon every control of a very long article and of a very long feed answers. With `--peers`
 * the same beside Eleventy, and reading beside VitePress, too, all in one run, with the ratios.
 */
const { count, peers } = benchOrder(process.argv.slice(2))
await inBenchPlace(count, async (place) => {
  const eleventy = peers ? [await eleventyIn(place)] : []
  for (const peer of eleventy) await measurePeerBuilds(place, peer)
  await measureBuilds(place)

  const vitepress = peers ? [await vitepressIn(place)] : []
  for (const peer of vitepress) await peer.build()
  await inChromium(async (browser) => {
    await measurePages(browser, place, [...eleventy, ...vitepress])
    await measureArticleControls(browser, place.folder, 20_000)
    await measureFeedControls(browser, place.folder, 100_000)
  })
})

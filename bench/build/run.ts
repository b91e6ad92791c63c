import { benchOrder, inBenchPlace } from '../bench-place.ts'
import { eleventyIn } from '../peers/eleventy.ts'
import { measureBuilds } from './measure-builds.ts'
import { measurePeerBuilds } from './measure-peer-builds.ts'

/**
 * `npm run bench:build -- N [--peers]`: builds a generated corpus of N articles (1,000) cold, warm and after one
 * more seed, as `npm run build` does, and prints for each the time, the processor's time and the most memory its
 * processes had at once, and in the end the bytes. With `--peers` builds the same articles with Eleventy too.
 */
const { count, peers } = benchOrder(process.argv.slice(2))
await inBenchPlace(count, async (place) => {
  if (peers) await measurePeerBuilds(place, await eleventyIn(place))
  await measureBuilds(place)
})

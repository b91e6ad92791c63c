import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/generate-corpus.ts'
import { megabytes, measureBuilds } from './measure-builds.ts'
import { measurePeers } from './measure-peers.ts'

/**
 * `npm run bench:build -- N [--peers]`: builds a generated corpus of N articles cold, warm and after one more
 * seed, as `npm run build` does, and prints for each the time, the processor's time and the most memory its
 * processes had at once, and in the end the bytes. With `--peers` builds the same articles with Eleventy too.
 */
const [count = 1000] = process.argv
  .slice(2)
  .filter((arg) => arg !== '--peers')
  .map(Number)
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run bench:build -- N [--peers]')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'))
const place = {
  seeds: join(folder, 'seeds'),
  site: join(folder, 'site'),
  cache: join(folder, 'cache'),
}
try {
  const bytes = await writeCorpus(place.seeds, 1, count)
  console.log(
    `${count} articles, ${megabytes(bytes)} of seeds; ${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  )
  if (process.argv.includes('--peers')) await measurePeers(place, folder)
  await measureBuilds(place, count, bytes)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

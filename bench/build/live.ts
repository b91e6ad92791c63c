import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createServer } from 'vite'
import { articlePath, bundleChangedEvent } from '../../src/bundle/bundle-paths.ts'
import { articlePage } from '../../src/bundle/page-paths.ts'
import { generateSeed, seedName, writeCorpus } from '../corpus/generate-corpus.ts'
import { rectoId } from '../corpus/recto-id.ts'
import { median } from '../median.ts'
import { numberedSentence, WatchedPage } from './watched-page.ts'

/**
 * `npm run bench:live -- N`: serves a generated corpus of N articles as `npm start` does, opens an article of middling
 * length and then a long one, and saves each one's seed twenty times with another sentence at the beginning of its copy.
 * Prints how long it takes from the saving to the word to open pages, and until the sentence is painted on the article's.
 */
const count = Number(process.argv[2] ?? 1000)
const times = 20
/** An editor's next saving comes when all that the last one meant has been worked out; in milliseconds. */
const settled = 1000
const place = mkdtempSync(join(tmpdir(), 'recto-live-'))
await writeCorpus(join(place, 'seeds'), 1, count)
process.env.SEEDS = join(place, 'seeds')
process.env.RECTO_CACHE = join(place, 'cache')
const starting = performance.now()
const page = new WatchedPage()
const server = await createServer({
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
  plugins: [page.plugin],
})
await server.listen()
console.log(`Started in ${Math.round(performance.now() - starting)} ms`)
try {
  const { port } = server.httpServer!.address() as { port: number }
  let told: (changed: string[]) => void = () => undefined
  const send = server.ws.send.bind(server.ws) as (...sent: unknown[]) => void
  server.ws.send = (...sent: unknown[]) => {
    if (sent[0] === bundleChangedEvent) told((sent[1] as { changed: string[] }).changed)
    send(...sent)
  }
  const bySize = Array.from({ length: Math.min(count, 1000) }, (_, index) => index)
    .map((index) => ({ index, text: generateSeed(1, index, count) }))
    .filter(({ text }) => text.includes('.\nOriginal Article'))
    .sort((a, b) => a.text.length - b.text.length)
  console.log(`Of ${times} savings at ${count} articles, median and worst, in milliseconds:`)
  for (const [what, at] of [
    ['middling', 0.5],
    ['long', 0.95],
  ] as const) {
    const { index, text } = bySize[Math.floor(bySize.length * at)]!
    const id = rectoId(text)
    await page.open(`http://127.0.0.1:${port}${articlePage(id)}`, join(place, what))
    await setTimeout(settled)
    const untilTold: number[] = []
    const untilPainted: number[] = []
    for (let time = 0; time < times; time++) {
      const painted = page.painted(time)
      const changed = new Promise<string[]>((resolve) => (told = resolve))
      const start = now()
      writeFileSync(join(place, 'seeds', seedName(index)), withSentence(text, time))
      const paths = await changed
      if (!paths.includes(articlePath(id))) throw new Error(`Told of ${paths.join()}`)
      untilTold.push(now() - start)
      untilPainted.push((await painted) - start)
      await setTimeout(settled)
    }
    await page.close()
    console.log(
      `a ${what} article (${(text.length / 1000).toFixed(1)} kB): told ${summary(untilTold)}, on its page ${summary(untilPainted)}`,
    )
  }
} finally {
  await page.close()
  await server.close()
  rmSync(place, { recursive: true, force: true })
}

function summary(values: readonly number[]): string {
  return `${Math.round(median(values))} (${Math.round(Math.max(...values))})`
}

/** Milliseconds since 1970, by a clock that this process and a page share. */
function now(): number {
  return performance.timeOrigin + performance.now()
}

/** A seed with a numbered sentence before all others of its cached text. */
function withSentence(seed: string, number: number): string {
  return seed.replace(/^Cached at: .*\n\n/m, `$&${numberedSentence(number)} `)
}

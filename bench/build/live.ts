import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { articlePath, bundleChangedEvent, feedFiles } from '../../src/bundle/bundle-paths.ts'
import { generateSeed, seedName, writeCorpus } from '../corpus/generate-corpus.ts'
import { rectoId } from '../corpus/recto-id.ts'
import { median } from '../median.ts'

/**
 * `npm run bench:live -- N`: serves a generated corpus of N articles as `npm start` does, and saves a seed of
 * middling length twenty times, and a long one. Prints how long it takes from the saving to the word to open
 * pages, and until the article's new file has been fetched.
 */
const count = Number(process.argv[2] ?? 1000)
const times = 20
const place = mkdtempSync(join(tmpdir(), 'recto-live-'))
await writeCorpus(join(place, 'seeds'), 1, count)
process.env.SEEDS = join(place, 'seeds')
process.env.RECTO_CACHE = join(place, 'cache')
const starting = performance.now()
const server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } })
await server.listen()
console.log(`Started in ${Math.round(performance.now() - starting)} ms`)
try {
  const { port } = server.httpServer!.address() as { port: number }
  const fetchJson = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).json()
  let told: (changed: string[]) => void = () => undefined
  const send = server.ws.send.bind(server.ws) as (...sent: unknown[]) => void
  server.ws.send = (...sent: unknown[]) => {
    if (sent[0] === bundleChangedEvent) told((sent[1] as { changed: string[] }).changed)
    send(...sent)
  }
  // What an open page has read besides its article.
  for (const path of feedFiles) await fetchJson(path)

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
    const path = articlePath(rectoId(text))
    await fetchJson(path)
    const untilTold: number[] = []
    const untilFetched: number[] = []
    for (let time = 0; time < times; time++) {
      const changed = new Promise<string[]>((resolve) => (told = resolve))
      const start = performance.now()
      writeFileSync(
        join(place, 'seeds', seedName(index)),
        text.replace('Original Article', `Said ${time} times over.\nOriginal Article`),
      )
      const paths = await changed
      if (!paths.includes(path)) throw new Error(`Told of ${paths.join()}`)
      untilTold.push(performance.now() - start)
      await fetchJson(path)
      untilFetched.push(performance.now() - start)
      // An editor's next saving comes when all that this one meant has been worked out.
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    console.log(
      `a ${what} article (${(text.length / 1000).toFixed(1)} kB): told ${summary(untilTold)}, its text there ${summary(untilFetched)}`,
    )
  }
} finally {
  await server.close()
  rmSync(place, { recursive: true, force: true })
}

function summary(values: readonly number[]): string {
  return `${Math.round(median(values))} (${Math.round(Math.max(...values))})`
}

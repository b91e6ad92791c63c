import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import {
  articlePath,
  bundleChangedEvent,
  cataloguePath,
  feedPagePath,
} from '../../src/bundle/bundle-paths.ts'
import type { FeedPage } from '../../src/bundle/feed-page.ts'
import { generateSeed, seedName, writeCorpus } from '../corpus/generate-corpus.ts'

/**
 * `npm run bench:live -- N`: serves a generated corpus of N articles as `npm start` does, and saves one
 * seed twenty times. Prints how long it takes from the saving to the word to open pages, and until the
 * article's new file has been fetched.
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
  // What an open page has read: the catalogue, the feed, and its article.
  await fetchJson(cataloguePath)
  const feed = (await fetchJson(
    feedPagePath({ source: null, category: null, only: null }, 0),
  )) as FeedPage
  const text = generateSeed(1, 0, count)
  const title = text.slice(0, text.indexOf('\n')).replace(/^@\w+: /, '')
  const entry = feed.entries.find((one) => one.title === title)!
  await fetchJson(articlePath(entry.id))

  let told: (changed: string[]) => void = () => undefined
  const send = server.ws.send.bind(server.ws) as (...sent: unknown[]) => void
  server.ws.send = (...sent: unknown[]) => {
    if (sent[0] === bundleChangedEvent) told((sent[1] as { changed: string[] }).changed)
    send(...sent)
  }
  const untilTold: number[] = []
  const untilFetched: number[] = []
  for (let time = 0; time < times; time++) {
    const changed = new Promise<string[]>((resolve) => (told = resolve))
    const start = performance.now()
    writeFileSync(
      join(place, 'seeds', seedName(0)),
      text.replace('Original Article', `Said ${time} times over.\nOriginal Article`),
    )
    const paths = await changed
    if (!paths.includes(articlePath(entry.id))) throw new Error(`Told of ${paths.join()}`)
    untilTold.push(performance.now() - start)
    await fetchJson(articlePath(entry.id))
    untilFetched.push(performance.now() - start)
    // An editor's next saving comes later than what a watcher takes for one saving.
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  console.log(`Of ${times} savings at ${count} articles, in milliseconds:`)
  console.log(`  until pages are told   median ${median(untilTold)}, worst ${worst(untilTold)}`)
  console.log(
    `  until fetched again    median ${median(untilFetched)}, worst ${worst(untilFetched)}`,
  )
} finally {
  await server.close()
  rmSync(place, { recursive: true, force: true })
}

function median(values: number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!)
}

function worst(values: number[]): number {
  return Math.round(Math.max(...values))
}

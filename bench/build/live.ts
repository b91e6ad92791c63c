import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createServer } from 'vite'
import { articlePath, bundleChangedEvent } from '../../src/bundle/bundle-paths.ts'
import { articlePage } from '../../src/bundle/page-paths.ts'
import { generateSeed, seedName, writeCorpus } from '../corpus/generate-corpus.ts'
import { rectoId } from '../corpus/recto-id.ts'
import { median } from '../median.ts'
import { inChromium } from '../reading/slow-page.ts'

/**
 * `npm run bench:live -- N`: serves a generated corpus of N articles as `npm start` does, opens the feed and then an
 * article of middling length and a long one, and saves each one's seed twenty times. Prints how long it takes from the
 * saving to the word to open pages, and until what was saved is painted on the article's.
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
  await inChromium(async (browser) => {
    const page = await browser.newPage()
    // What tsx gives functions their names with, which goes along into the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`http://127.0.0.1:${port}/`)
    console.log(`Of ${times} savings at ${count} articles, median and worst, in milliseconds:`)
    for (const [what, at] of [
      ['middling', 0.5],
      ['long', 0.95],
    ] as const) {
      const { index, text } = bySize[Math.floor(bySize.length * at)]!
      const id = rectoId(text)
      await page.goto(`http://127.0.0.1:${port}${articlePage(id)}`)
      await page.getByRole('heading', { name: 'Original and cached copy' }).waitFor()
      const untilTold: number[] = []
      const untilPainted: number[] = []
      for (let time = 0; time < times; time++) {
        const words = `Said ${time} times over.`
        const painted = await paintOf(page, words)
        const changed = new Promise<string[]>((resolve) => (told = resolve))
        const start = now()
        writeFileSync(
          join(place, 'seeds', seedName(index)),
          text.replace('Original Article', `${words}\nOriginal Article`),
        )
        const paths = await changed
        if (!paths.includes(articlePath(id))) throw new Error(`Told of ${paths.join()}`)
        untilTold.push(now() - start)
        untilPainted.push((await painted()) - start)
        // An editor's next saving comes when all that this one meant has been worked out.
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
      console.log(
        `a ${what} article (${(text.length / 1000).toFixed(1)} kB): told ${summary(untilTold)}, on its page ${summary(untilPainted)}`,
      )
    }
  })
} finally {
  await server.close()
  rmSync(place, { recursive: true, force: true })
}

function summary(values: readonly number[]): string {
  return `${Math.round(median(values))} (${Math.round(Math.max(...values))})`
}

/** Milliseconds by a clock that this process and a page share. */
function now(): number {
  return performance.timeOrigin + performance.now()
}

/** Has a page look out for words; gives what tells when they were painted. */
async function paintOf(page: Page, words: string): Promise<() => Promise<number>> {
  const coming = await page.evaluateHandle((wanted) => {
    const painted = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.body.textContent.includes(wanted)) return
        watch.disconnect()
        requestAnimationFrame(() => {
          // A message that is sent while a frame is made comes when it has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
          port2.postMessage(null)
        })
      })
      watch.observe(document.body, { childList: true, characterData: true, subtree: true })
    })
    return { painted }
  }, words)
  return () => coming.evaluate(({ painted }) => painted)
}

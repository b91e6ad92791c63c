import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Locator, type Page } from '@playwright/test'
import { findChromium } from '../../tests/browser/find-chromium.ts'
import { buildSite } from '../../tests/browser/site.ts'
import { serveStatic } from '../../tests/browser/static-host.ts'
import { longSeed } from './long-seed.ts'

/**
 * `npm run bench:reading -- WORDS`: builds the site of one article of so many words a side (20,000), opens
 * it in Chromium slowed down four times, uses every control of it, and prints for each the longest time
 * from an event to the next paint, in milliseconds, as the browser itself measures it (Event Timing).
 */
const words = Number(process.argv[2] ?? 20_000)
const slowdown = 4

type Control = { name: string; use: (page: Page) => Promise<unknown> }

/** Goes to an element as a hand does: it is found beforehand, and the way there isn't the click. */
async function goTo(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox())!
  await page.waitForTimeout(400)
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + Math.min(8, box.height / 2))
}

const click = (find: (page: Page) => Locator) => async (page: Page) => {
  await goTo(page, find(page))
  await page.waitForTimeout(400)
  await page.mouse.down()
  await page.mouse.up()
}
const press = (name: string) => click((page) => page.getByRole('button', { name, exact: true }))
const changesOnly = click((page) => page.getByRole('checkbox').first())
const sentence = (index: number) => (page: Page) => page.locator('.claim').nth(index)

const controls: Control[] = [
  { name: 'One column', use: press('One column') },
  { name: 'Original', use: press('Original') },
  { name: 'Cached copy', use: press('Cached copy') },
  { name: 'Side by side', use: press('Side by side') },
  { name: 'Changes only, on', use: changesOnly },
  { name: 'Changes only, off', use: changesOnly },
  { name: 'Next', use: press('Next') },
  { name: 'Next, again', use: press('Next') },
  { name: 'Previous', use: press('Previous') },
  { name: 'Next, by key', use: (page) => page.keyboard.press(']') },
  { name: 'List of differences', use: click((page) => page.locator('summary')) },
  { name: 'Pointing at a sentence', use: (page) => goTo(page, sentence(0)(page)) },
  { name: 'Pointing at another', use: (page) => goTo(page, sentence(1)(page)) },
  { name: 'Choosing a sentence', use: click(sentence(1)) },
  { name: 'Ruler, dragged', use: dragRuler },
  { name: 'Ruler, by key', use: (page) => page.keyboard.press('PageDown') },
]

async function dragRuler(page: Page): Promise<void> {
  const ruler = page.getByRole('slider')
  await ruler.focus()
  await goTo(page, ruler)
  await page.mouse.down()
  const { x, height } = (await ruler.boundingBox())!
  for (const share of [0.2, 0.8, 0.5]) {
    await page.waitForTimeout(400)
    await page.mouse.move(x + 5, 64 + height * share)
  }
  await page.mouse.up()
}

/** Notes events from now on, in the page; the browser tells of those that took 16 ms or longer. */
const watchEvents = `
  window.events = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.events.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })`

const place = await mkdtemp(join(tmpdir(), 'recto-reading-'))
await mkdir(join(place, 'seeds'))
await writeFile(join(place, 'seeds', 'long.txt'), longSeed('A long article', words))
await buildSite({ seeds: join(place, 'seeds'), base: '/', outDir: join(place, 'site') })
const host = await serveStatic(join(place, 'site'), '/')
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watchEvents)
  const [id] = await readdir(join(place, 'site', 'article'))
  await page.goto(`${host.url}article/${id}/`)
  await page.getByRole('slider').waitFor()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.waitForTimeout(2000)
  console.log(
    `${words} words a side, Chromium slowed down ${slowdown} times; event to next paint, ms:`,
  )
  for (const { name, use } of controls) {
    await page.evaluate('window.events = []')
    await use(page)
    await page.waitForTimeout(1500)
    const events = await page.evaluate<number[]>('window.events')
    const longest = Math.max(0, ...events)
    console.log(`${name.padEnd(26)}${longest === 0 ? 'under 16' : longest}`)
  }
} finally {
  await browser.close()
  await host.close()
  await rm(place, { recursive: true, force: true })
}

import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { builtSite } from './collection.ts'
import { addressOf, forgetCachedFiles } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'
import type { StaticHost } from './static-host.ts'

/**
 * What the first load of a page may weigh, in bytes after Brotli. The feed's has what checks the files that
 * it fetches ahead, once it rests.
 */
const budgets = {
  article: { js: 108_000, css: 10_000 },
  feed: { js: 114_000, css: 10_000 },
}

/** What of a kind a page asked its host for or brought along: how many, and their compressed size in all. */
async function weightOf(page: Page, site: StaticHost, kind: 'js' | 'css') {
  const { folder } = await builtSite('real')
  const paths = [...new Set(site.requests.filter((path) => path.endsWith(`.${kind}`)))]
  const asked = await Promise.all(paths.map((path) => readFile(join(folder, path))))
  const brought = kind === 'css' ? await page.locator('style').allTextContents() : []
  const sizes = [...asked, ...brought].map((content) => brotliCompressSync(content).length)
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function openAt(address: string, page: Page, site: StaticHost): Promise<void> {
  await forgetCachedFiles(page)
  site.requests.length = 0
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}

for (const [name, budget, addressIn] of [
  ['an article', budgets.article, (page: Page) => addressOf(page, sample.title)],
  ['the feed', budgets.feed, () => Promise.resolve('./')],
] as const)
  test(`${name} loads no more than its budget of scripts and styles`, async ({ page, site }) => {
    await openAt(await addressIn(page), page, site)
    for (const kind of ['js', 'css'] as const) {
      const { count, bytes } = await weightOf(page, site, kind)
      expect(count).toBeGreaterThan(0)
      expect(bytes, `${kind}, compressed`).toBeLessThanOrEqual(budget[kind])
    }
  })

test('an article loads no script of another screen, nor what checks files that it doesn’t fetch', async ({
  page,
  site,
}) => {
  await openAt(await addressOf(page, sample.title), page, site)
  const scripts = site.requests.filter((path) => path.endsWith('.js'))
  expect(scripts.some((path) => path.includes('article-route'))).toBe(true)
  expect(scripts.filter((path) => /feed-screen|search|method|schemas/.test(path))).toEqual([])
})

test('no font holds a text back', async ({ page, site }) => {
  site.misbehave((path) => (path.endsWith('.woff2') ? 'hang' : undefined))
  await page.goto('./', { waitUntil: 'commit' })
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint'))
  await expect.poll(async () => (await painted()).length).toBe(1)
})

import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium } from '../tests/browser/find-chromium.ts'

/** `npm run screenshot`: the README's picture, of the article page of a site built beforehand. */
const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  const feed = server.resolvedUrls!.local[0]!
  await page.goto(feed)
  await page.getByRole('region', { name: 'Entries' }).getByRole('link').first().click()
  await page.getByRole('table', { name: 'Original and cached copy' }).waitFor()
  // The second visit has the fonts in the cache, as any but a reader's first has.
  await page.reload()
  await page.getByRole('table', { name: 'Original and cached copy' }).waitFor()
  await page.getByRole('button', { pressed: false }).first().hover()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: 'docs/article.png' })
} finally {
  await browser.close()
  await server.close()
}

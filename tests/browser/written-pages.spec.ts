import type { Page } from '@playwright/test'
import { addressOf, holdBack, openFromFeed } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

const article = (page: Page) => page.getByRole('heading', { level: 1, name: sample.title })

test.describe('without scripts', () => {
  // A browser without scripts still tells of those it doesn't fetch.
  test.use({ javaScriptEnabled: false, expectedFaults: /csp/ })

  test('the feed can be read, and leads to the articles', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('article').getByRole('link', { name: sample.title }).click()
    await expect(article(page)).toBeVisible()
  })

  test('an article stands with its summary, both texts, and what is related', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('article').getByRole('link', { name: sample.title }).click()
    await expect(page.getByRole('region', { name: 'Summary' })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Original and cached copy' })).toBeVisible()
    await expect(page.locator('ins').first()).toBeVisible()
    await page.getByRole('link', { name: sample.similar[0] }).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.similar[0] })).toBeVisible()
  })

  test('an article says when its copy was taken, and no more than that', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('article').getByRole('link', { name: sample.title }).click()
    await expect(page.getByText(/^Cached 8 May/).locator('..')).toHaveText(/09:49\s*$/, {
      useInnerText: true,
    })
  })

  test('a page that needs them says so, with a link that looks like one', async ({ page }) => {
    await page.goto('./settings/')
    const link = page.locator('noscript').getByRole('link')
    const colour = (of: typeof link) => of.evaluate((element) => getComputedStyle(element).color)
    expect(await colour(link)).not.toBe(await colour(link.locator('..')))
    await link.click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test.describe('in a long feed', () => {
    test.use({ collection: 'thousands' })

    test('the newest entries stand there, and it is said that there are more', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('article')).toHaveCount(50)
      await expect(page.getByText(/^The other \d+ entries need JavaScript/)).toBeVisible()
    })
  })
})

test('a page that was written is taken over as it stands: nothing is fetched or set anew', async ({
  page,
}) => {
  const address = await addressOf(page, sample.title)
  // Not the host's: what the feed fetched ahead may come to it later.
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const heading = document.querySelector('h1')
      if (heading) heading.dataset.written = 'yes'
    })
  })
  await page.goto(address)
  await expect(article(page)).toHaveAttribute('data-written', 'yes')
  await page.getByRole('button', { name: 'One column' }).click()
  await expect(page.getByRole('button', { name: 'One column', pressed: true })).toBeVisible()
  await expect(article(page)).toHaveAttribute('data-written', 'yes')
  expect(asked.filter((url) => url.includes('/bundle/'))).toEqual([])
})

const earlyPresses: [what: string, press: (page: Page) => Promise<void>, done: RegExp][] = [
  ['a button', (page) => page.getByRole('button', { name: 'One column' }).click(), /view=single/],
  ['a box', (page) => page.getByRole('checkbox', { name: 'Changes only' }).press('Space'), /show=/],
]
for (const [what, press, done] of earlyPresses)
  test(`${what} that is pressed before the scripts have come is heard once they have`, async ({
    page,
  }) => {
    const address = await addressOf(page, sample.title)
    const letThrough = await holdBack(page, '**/*.js')
    await page.goto(address, { waitUntil: 'commit' })
    await press(page)
    await expect(page).not.toHaveURL(done)
    letThrough()
    await expect(page).toHaveURL(done)
  })

test('what its head says goes with the page: no browser shares one in place of another', async ({
  page,
}) => {
  const told = page
    .locator('head')
    .locator('link[rel=canonical], meta[property], [name=description]')
  await page.goto(await addressOf(page, sample.title))
  await page.reload()
  await expect(page.getByRole('button', { name: 'One column' })).toBeVisible()
  await expect(told.first()).toBeAttached()
  await page.getByRole('link', { name: sample.similar[0] }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.similar[0] })).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('the feed is taken over as it stands, too', async ({ page, site }) => {
  site.requests.length = 0
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const entry = document.querySelector('article')
      if (entry) entry.dataset.written = 'yes'
    })
  })
  await page.goto('./')
  await expect(page.getByRole('article').first()).toHaveAttribute('data-written', 'yes')
  await openFromFeed(page, sample.title)
  expect(site.requests.filter((path) => path.startsWith('bundle/feed'))).toEqual([])
})

test('the feed under a filter never shows the whole of it first', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = []
    const look = () => {
      const entries = [...document.querySelectorAll('article')]
      const visible = entries.filter((entry) => getComputedStyle(entry).visibility === 'visible')
      if (visible.length > 0) seen.push(visible.length)
      requestAnimationFrame(look)
    }
    look()
    Object.assign(window, { seen })
  })
  await page.goto('./?only=stubs')
  await expect(page.getByRole('article')).toHaveCount(sample.similar.length)
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
  expect(new Set(seen)).toEqual(new Set([sample.similar.length]))
})

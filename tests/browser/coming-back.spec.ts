import type { Page } from '@playwright/test'
import { expect, test } from './recto.ts'
import {
  addressOf,
  entryInView,
  holdBack,
  listIsLive,
  openFromFeed,
  scrollPlace,
  scrollTo,
  topOf,
} from './journeys.ts'
import { sample } from './sample.ts'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

test('a reload keeps the place in an article that was opened from the feed', async ({ page }) => {
  await openFromFeed(page, sample.title)
  await page.evaluate(() => window.scrollTo(0, 500))
  await expect.poll(() => scrollPlace(page)).toBe(500)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.reload()
  await expect.poll(() => scrollPlace(page)).toBe(500)
})

test('going back while a reloaded page is still fetching its code shows the page gone back to', async ({
  page,
}) => {
  await openFromFeed(page, sample.title)
  const letThrough = await holdBack(page, '**/assets/article-route*.js')
  // By then the page's own scripts have run.
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL('./')
  letThrough()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(heading(page, sample.title)).toHaveCount(0)
})

test('an article’s address is its file’s own, so that no host sends the reader on to another', async ({
  page,
}) => {
  const address = await addressOf(page, sample.title)
  await page.goto(address)
  await expect(page).toHaveURL(address)
})

test('a page opened by its address starts at its top, wherever the one before it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 500 })
  const address = await addressOf(page, sample.title)
  await page.goto('./')
  await page.evaluate(() => window.scrollTo(0, 300))
  await expect.poll(() => scrollPlace(page)).toBeGreaterThan(0)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.goto(address)
  await expect(heading(page, sample.title)).toBeVisible()
  expect(await scrollPlace(page)).toBe(0)
})

test('going back to where the page was not scrolled yet shows its top again', async ({ page }) => {
  await openFromFeed(page, sample.title)
  const summary = page.getByRole('region', { name: 'Summary' })
  await summary.getByRole('button').first().focus()
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.getByRole('region', { name: 'Evidence' }).getByRole('link').first().focus()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('Enter')
  await expect.poll(() => scrollPlace(page)).toBeGreaterThan(200)
  await page.goBack()
  await expect.poll(() => scrollPlace(page)).toBe(0)
})

test('going back to an article hands the keyboard to the link that was followed', async ({
  page,
}) => {
  await openFromFeed(page, sample.title)
  const related = page.getByRole('link', { name: sample.similar[0] })
  await related.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, sample.similar[0])).toBeFocused()
  await page.goBack()
  await expect(related).toBeFocused()
})

test('going forward never leaves the keyboard without a place', async ({ page }) => {
  await openFromFeed(page, sample.title)
  await page.goBack()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.goForward()
  await expect(heading(page, sample.title)).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

test('opening the same address anew starts at its top, or at its anchor', async ({ page }) => {
  const address = await addressOf(page, sample.title)
  await page.goto(address)
  await page.evaluate(() => window.scrollTo(0, 700))
  await expect.poll(() => scrollPlace(page)).toBe(700)
  await page.goto('./how/')
  await page.goto(address)
  await expect(heading(page, sample.title)).toBeVisible()
  expect(await scrollPlace(page)).toBe(0)
  await page.goto('./how/')
  await page.goto(`${address}#related`)
  await expect(page.locator('#related')).toBeFocused()
})

test('a change of view keeps the place for whoever comes back to it', async ({ page }) => {
  await openFromFeed(page, sample.title)
  await page.getByRole('button', { name: 'One column' }).focus()
  await page.evaluate(() => window.scrollTo(0, 400))
  await expect.poll(() => scrollPlace(page)).toBe(400)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/view=single/)
  const related = page.getByRole('link', { name: sample.similar[0] })
  await related.evaluate((link: HTMLElement) => link.click())
  await expect(heading(page, sample.similar[0])).toBeVisible()
  await page.goBack()
  await expect(heading(page, sample.title)).toBeVisible()
  await expect.poll(() => scrollPlace(page)).toBe(400)
})

test('a page that was scrolled before its scripts came stays where it is', async ({ page }) => {
  const address = await addressOf(page, sample.title)
  await page.route('**/*.js', async (route) => {
    await page.evaluate(() => window.scrollTo(0, 350))
    await route.continue()
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'One column' }).press('Enter')
  await expect(page.getByRole('button', { name: 'One column', pressed: true })).toBeVisible()
  expect(await scrollPlace(page)).toBe(350)
})

test('an article that was scrolled before its scripts came stays there, though a narrow window has its texts set otherwise', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  const address = await addressOf(page, sample.title)
  const letThrough = await holdBack(page, '**/*.js')
  await page.goto(address, { waitUntil: 'commit' })
  const row = page.locator('#row-8')
  await row.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 150))
  const before = await topOf(row)
  letThrough()
  await expect(page.getByRole('table', { name: 'Original and cached copy' })).toHaveCount(0)
  await page.waitForTimeout(500)
  expect(Math.abs((await topOf(row)) - before)).toBeLessThan(4)
})

test('a list that was gone to and never scrolled is at its top for who comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('./')
  await listIsLive(page)
  await page.evaluate(() => window.scrollTo(0, 300))
  await page.waitForTimeout(300)
  // Of this page nothing is written: once its entries are there, links are the reader's own.
  await page.goto('./?list=unread')
  const first = page.getByRole('article').first().getByRole('link').first()
  await expect(first).toBeVisible()
  const masthead = page.getByRole('navigation', { name: 'Recto' })
  await masthead.getByRole('link', { name: 'Recto' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feed', exact: true })).toBeAttached()
  // To where one is already.
  await masthead.getByRole('link', { name: 'Recto' }).click()
  await first.evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(/article/)
  await page.goBack()
  await expect(first).toBeAttached()
  await page.waitForTimeout(500)
  expect(await scrollPlace(page)).toBe(0)
})

test.describe('a long feed', () => {
  test.use({ collection: 'thousands', expectedFaults: /bundle|BundleError/ })

  test('that was scrolled before its scripts came stays there, wherever it was left before', async ({
    page,
    context,
    site,
  }) => {
    await page.goto('./')
    await listIsLive(page)
    await scrollTo(page, 0.5)
    await page.waitForTimeout(500)
    const other = await context.newPage()
    await other.route('**/*.js', async (route) => {
      await other.evaluate(() => window.scrollTo(0, 350))
      await route.continue()
    })
    await other.goto(site.url)
    await listIsLive(other)
    await other.waitForTimeout(1000)
    expect(await scrollPlace(other)).toBe(350)
  })

  test('that was scrolled far before its scripts came shows what it showed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const letThrough = await holdBack(page, '**/*.js')
    await page.goto('./', { waitUntil: 'commit' })
    const entry = page.locator('[data-index="20"] article')
    await entry.evaluate((row) => row.scrollIntoView())
    const title = await entry.getByRole('heading').textContent()
    const there = page.getByRole('article', { name: title!, exact: true })
    const before = await topOf(there)
    letThrough()
    await listIsLive(page)
    await page.waitForTimeout(500)
    expect(Math.abs((await topOf(there)) - before)).toBeLessThan(4)
  })

  const inMiddle = async (page: Page) => (await entryInView(page)).position

  /** Scrolls by a share of the feed, to where an entry is far down, which is given. */
  const entryAt = async (page: Page, share: number) => {
    await scrollTo(page, share)
    await expect.poll(() => inMiddle(page)).toBeGreaterThan(1000)
    return page.locator(`article[aria-posinset="${await inMiddle(page)}"]`)
  }

  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    // The list has its whole length once what is kept shows.
    await listIsLive(page)
  })

  test('is where it was left on coming back from an article, and has the focus', async ({
    page,
  }) => {
    const entry = await entryAt(page, 0.5)
    const link = entry.getByRole('link')
    await link.scrollIntoViewIfNeeded()
    const before = await topOf(entry)
    await link.click()
    await expect(page).toHaveURL(/\/article\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goBack()
    await expect(link).toBeFocused()
    await expect(entry).toBeInViewport()
    await expect.poll(async () => Math.abs((await topOf(entry)) - before)).toBeLessThan(4)
  })

  test('is where it was left however often one comes back', async ({ page }) => {
    const entry = await entryAt(page, 0.5)
    const link = entry.getByRole('link')
    await link.scrollIntoViewIfNeeded()
    const before = await topOf(entry)
    for (let visit = 0; visit < 6; visit++) {
      await link.click()
      await expect(page.getByRole('region', { name: 'Summary' })).toBeVisible()
      await page.goBack()
      await expect(link).toBeFocused()
      await page.waitForTimeout(300)
    }
    expect(Math.abs((await topOf(entry)) - before)).toBeLessThan(2)
  })

  test('is where it was left after a reload', async ({ page }) => {
    const entry = await entryAt(page, 0.7)
    const before = await topOf(entry)
    await page.reload()
    await expect(entry).toBeInViewport()
    await expect.poll(async () => Math.abs((await topOf(entry)) - before)).toBeLessThan(4)
  })

  test('asks again for a page of entries that failed', async ({ page, site }) => {
    site.misbehave((path) => (path.startsWith('bundle/feed/') ? { status: 500 } : undefined))
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    site.recover()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})

import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expectNoSidewaysScroll, firstResult, scrollPlace, topOf } from './journeys.ts'
import { expect, test } from './recto.ts'

const box = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.getByRole('region', { name: 'Results' })
const count = (page: Page) => results(page).getByRole('status')

test.describe('in thousands of articles', () => {
  test.use({ collection: 'thousands' })

  test('is where it was left after a reload, though what it finds has to come first', async ({
    page,
  }) => {
    await page.goto('./search/?q=robot')
    await expect(count(page)).toHaveText(/articles$/)
    const entry = results(page).getByRole('article').last()
    await entry.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    const before = await topOf(entry)
    await page.reload()
    await expect(entry).toBeInViewport()
    await expect.poll(async () => Math.abs((await topOf(entry)) - before)).toBeLessThan(4)
  })

  test('the "/" key opens the search, which finds as one types, and comes back as it was left', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.keyboard.press('/')
    await expect(box(page)).toBeFocused()
    await page.keyboard.type('walking robot Nairobi', { delay: 20 })
    await expect(page).toHaveURL(/\/search\/\?q=walking\+robot\+Nairobi$/)
    await expect(count(page)).toHaveText(/^\d+ articles$/)
    const first = firstResult(page)
    await expect(first.getByRole('heading')).toHaveText(/walking robot from Nairobi/)
    await expect(first.locator('mark').first()).toHaveText('walking')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = results(page).getByRole('article').nth(1).getByRole('heading').getByRole('link')
    await expect(second).toBeFocused()
    const title = (await second.textContent())!
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

    await page.goBack()
    await expect(box(page)).toHaveValue('walking robot Nairobi')
    await expect(second).toBeFocused()
    // What was typed on the way there is one entry of the history.
    await page.goBack()
    await expect(page).toHaveURL('./')
    await expect(page).not.toHaveURL(/search/)
  })

  test('what was found is lit in the article, and keys lead along the results', async ({
    page,
  }) => {
    await page.goto('./search/?q=walking+robot+Nairobi')
    const link = (nth: number) =>
      results(page).getByRole('article').nth(nth).getByRole('heading').getByRole('link')
    const [first, second] = [await link(0).textContent(), await link(1).textContent()]
    const headline = page.getByRole('heading', { level: 1 })
    const lit = () =>
      page.evaluate(() =>
        Array.from(CSS.highlights.get('found') ?? [], String).map((word) => word.toLowerCase()),
      )
    await link(0).click()
    await expect(headline).toHaveText(first!)
    await expect.poll(lit).toEqual(expect.arrayContaining(['walking', 'robot', 'nairobi']))
    expect((await lit()).filter((word) => !/^(walk|robot|nairobi)/.test(word))).toEqual([])

    await page.keyboard.press('j')
    await expect(headline).toHaveText(second!)
    await expect.poll(async () => (await lit()).length).toBeGreaterThan(2)
    await page.keyboard.press('2')
    await expect.poll(async () => (await lit()).length).toBeGreaterThan(2)
    for (let at = 2; at <= 12; at++) {
      const before = await headline.textContent()
      await page.keyboard.press('j')
      await expect(headline).not.toHaveText(before!)
    }
    const last = (await headline.textContent())!
    await page.keyboard.press('u')
    await expect(page).toHaveURL(/search/)
    const focused = page.locator('article h3 a:focus')
    await expect(focused).toHaveText(last)
    await expect(focused).toBeInViewport()
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('found'))).toBe(false)
  })

  test('narrows the results by source and category, and back widens them', async ({ page }) => {
    await page.goto('./search/?q=photonic+link')
    await expect(count(page)).toHaveText(/articles$/)
    const whole = await count(page).textContent()
    const filter = page.getByRole('navigation', { name: 'Filter' })
    await filter.getByRole('link', { name: 'Hacker News' }).click()
    await expect(page).toHaveURL(/q=photonic\+link&source=Hacker\+News$/)
    await expect(count(page)).toHaveText(/articles in Hacker News$/)
    await filter.getByRole('link', { name: 'Papers' }).click()
    await expect(count(page)).toHaveText(/in Hacker News, Papers$/)
    for (const result of await results(page).getByRole('article').all()) {
      await expect(result).toContainText('Hacker News')
      await expect(result).toContainText('Papers')
    }
    await page.goBack()
    await page.goBack()
    await expect(count(page)).toHaveText(whole!)
  })

  test('shows more when asked, and is where it was on coming back', async ({ page }) => {
    await page.goto('./search/?q=codec')
    await results(page).getByRole('button', { name: 'More results' }).click()
    await expect(results(page).getByRole('article')).toHaveCount(40)
    const link = results(page).getByRole('article').nth(33).getByRole('heading').getByRole('link')
    await link.scrollIntoViewIfNeeded()
    await expect(link).toBeInViewport()
    await expect.poll(() => scrollPlace(page)).toBeGreaterThan(1000)
    const place = await scrollPlace(page)
    await link.click()
    await expect(page).toHaveURL(/\/article\//)
    await page.goBack()
    await expect(results(page).getByRole('article')).toHaveCount(40)
    await expect.poll(() => scrollPlace(page)).toBe(place)
  })

  test('shows the passage of the article that has what the summary has not', async ({ page }) => {
    await page.goto('./search/?q=free+licence+whispers')
    const first = firstResult(page)
    await expect(first.locator('mark', { hasText: 'licence' })).toBeVisible()
    await expect(first).toContainText(/under a free licence/)
  })

  test('takes a misspelt word for the nearest, and says so', async ({ page }) => {
    await page.goto('./search/?q=dictatoin')
    await expect(count(page)).toContainText('Nothing has “dictatoin”; this is for “dictation”.')
    await expect(results(page).locator('mark').first()).toHaveText('dictation')
  })

  for (const width of [1440, 390])
    for (const query of ['', '?q=walking+robot', '?q=xylophonist'])
      test(`is accessible and fits at ${width} pixels: "${query}"`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`./search/${query}`)
        await expect(box(page)).toBeVisible()
        if (query) await expect(count(page)).toHaveText(/article/)
        await expectNoViolations(page)
        await expectNoSidewaysScroll(page)
      })

  test('has its filter folded away on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('./search/?q=walking+robot')
    await page.getByText('Filter: everything').click()
    await page.getByRole('link', { name: /^Reddit/ }).click()
    await expect(page.getByText('Filter: Reddit')).toBeVisible()
    await expect(count(page)).toHaveText(/in Reddit$/)
  })

  test('loads nothing of the search on other pages', async ({ page, site }) => {
    await page.goto('./')
    await expect(page.getByRole('article').first()).toBeVisible()
    expect(site.requests.filter((path) => path.includes('search'))).toEqual([])
  })
})

test.describe('without a connection', () => {
  test.use({ collection: 'thousands', expectedFaults: /icon\.svg/ })

  test('needs no host for what it has looked for already', async ({ page, context }) => {
    await page.goto('./search/?q=vocoder')
    await expect(count(page)).toHaveText(/articles/)
    const found = await count(page).textContent()
    await box(page).fill('enzyme')
    await expect(count(page)).not.toHaveText(found!)
    await context.setOffline(true)
    await box(page).fill('vocoder')
    await expect(count(page)).toHaveText(found!)
  })
})

test.describe('when the index can’t be had', () => {
  test.use({ expectedFaults: /503|Failed to load|BundleError/ })

  test('says so, keeps the line, and tries again', async ({ page, site }) => {
    site.misbehave((path) => (path.startsWith('bundle/search/') ? { status: 503 } : undefined))
    await page.goto('./search/?q=culture')
    await expect(page.getByRole('alert')).toContainText('The search failed.')
    await expect(box(page)).toHaveValue('culture')
    site.recover()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(count(page)).toHaveText(/article/)
  })
})

test.describe('below a path', () => {
  test.use({ collection: 'subpath' })

  test('opens from a link, on any static host', async ({ page }) => {
    await page.goto('./search/?q=Lambert+ego')
    await expect(firstResult(page)).toContainText('ego')
    await expect(page).toHaveTitle('Lambert ego · Search · Recto')
  })
})

import type { Locator } from '@playwright/test'
import { openFromFeed, scrollPlace } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

test('a similar article without a seed has a page, which leads back to those who mention it', async ({
  page,
}) => {
  await openFromFeed(page, sample.title)
  const related = page.getByRole('complementary', { name: 'Related articles' })
  await expect(related.getByRole('heading', { name: /^Similar/ })).toBeVisible()
  await expect(related.getByText('as its page lists them')).toBeVisible()
  await related.getByRole('link', { name: sample.similar[0] }).click()

  await expect(page.getByRole('heading', { level: 1, name: sample.similar[0] })).toBeVisible()
  await expect(page.getByText('TLDR AI')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
    'The author reflects on a visit to China',
  )
  await expect(page.getByText(/^No seed of this article is in the collection/)).toBeVisible()
  await expect(related.getByRole('heading', { name: /^Mentioned by/ })).toBeVisible()
  await related.getByRole('link', { name: sample.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
})

test('back and forward put each page where it was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await openFromFeed(page, sample.title)
  const link = page.getByRole('link', { name: sample.similar[1] })
  await link.scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, -40)
  await expect.poll(() => scrollPlace(page)).toBeGreaterThan(600)
  const place = await heightOf(link)

  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeVisible()
  expect(await scrollPlace(page)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeAttached()
  await expect.poll(async () => Math.abs((await heightOf(link)) - place)).toBeLessThan(4)
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeInViewport()
  await page.goBack()
  await expect.poll(async () => Math.abs((await heightOf(link)) - place)).toBeLessThan(4)
})

/** How far down the window something stands, in whole pixels. */
const heightOf = async (locator: Locator) => Math.round((await locator.boundingBox())!.y)

test.describe('in a large collection', () => {
  test.use({ collection: 'thousands' })

  test('each kind of related article says what it is, and leads inside the reader', async ({
    page,
  }) => {
    await openFromFeed(page, /: report 8$/)
    const related = page.getByRole('complementary', { name: 'Related articles' })
    await expect(related.getByRole('heading', { level: 3 })).toHaveText([
      /^Similar/,
      /^Mentioned by/,
      /^Also related/,
    ])
    await expect(related.getByText(/^Both have: /).first()).toBeVisible()
    const addresses = await related
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    for (const address of addresses) expect(address).toMatch(/^\/article\//)

    const first = related.getByRole('link').first()
    const title = await first.innerText()
    await first.click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  test('a panel taller than the window is led to from its heading on', async ({ page }) => {
    await openFromFeed(page, /: report 8$/)
    await page.setViewportSize({ width: 390, height: 600 })
    await page.getByRole('link', { name: /^\d+ related$/ }).click()
    const panel = page.getByRole('complementary', { name: 'Related articles' })
    await expect(panel).toBeFocused()
    expect((await panel.boundingBox())!.height).toBeGreaterThan(600)
    await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport()
  })
})

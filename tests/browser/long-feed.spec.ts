import { thousands } from './collection.ts'
import { entryInView, listIsLive, scrollPlace, scrollTo } from './journeys.ts'
import { expect, test } from './recto.ts'

test.use({ collection: 'thousands' })

/** Every tenth generated seed lists an article that has no seed. */
const total = thousands + thousands / 10

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await listIsLive(page)
})

test('is as long as all its entries, though only those in view are on the page', async ({
  page,
}) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeGreaterThan(total * 120)
  expect(height).toBeLessThan(total * 260)
  expect(await page.getByRole('article').count()).toBeLessThan(40)
  await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', `${total}`)
})

test('shows the right entries however far it is scrolled', async ({ page }) => {
  for (const share of [0.3, 0.62, 0.1, 0.85]) {
    await scrollTo(page, share)
    await expect.poll(async () => (await entryInView(page)).total).toBe(total)
    const { position, title } = await entryInView(page)
    expect(position / total).toBeGreaterThan(share - 0.06)
    expect(position / total).toBeLessThan(share + 0.06)
    expect(title).toMatch(new RegExp(`: report ${position}$`))
  }
})

test('leaves no blank behind when it is scrolled page by page', async ({ page }) => {
  await scrollTo(page, 0.4)
  await expect.poll(async () => (await entryInView(page)).total).toBe(total)
  let last = (await entryInView(page)).position
  for (let turn = 0; turn < 8; turn++) {
    await page.mouse.wheel(0, 700)
    await expect.poll(async () => (await entryInView(page)).position).toBeGreaterThan(last)
    last = (await entryInView(page)).position
  }
})

test('has its last entry at its end', async ({ page }) => {
  const last = page.locator(`article[aria-posinset="${total}"]`)
  await page.keyboard.press('End')
  await expect(last).toBeInViewport()
  await expect(last.getByText('Summary only')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByRole('heading', { name: /: report 1$/ })).toBeInViewport()
})

test('has its ends with Ctrl, too, however high its rows turn out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const share of [0.01, 0.02, 0.03, 0.04]) {
    // Of the rows above no height is known.
    await page.reload()
    await listIsLive(page)
    await scrollTo(page, share)
    await expect.poll(async () => (await entryInView(page)).total).toBe(total)
    await page.keyboard.press('Control+Home')
    await expect.poll(() => scrollPlace(page)).toBe(0)
  }
  await page.keyboard.press('Control+End')
  await expect(page.locator(`article[aria-posinset="${total}"]`)).toBeInViewport()
})

test('keeps the keyboard in the list though the row that has it is scrolled far away', async ({
  page,
}) => {
  const first = page.getByRole('article').first().getByRole('link').first()
  await first.focus()
  const title = await first.textContent()
  await page.mouse.wheel(0, 6000)
  await expect(page.getByRole('link', { name: title! })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Entries' })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => !!document.activeElement?.closest('[data-entry]'))).toBe(true)
})

test('loads no more of the collection than is looked at', async ({ page, site }) => {
  await scrollTo(page, 0.5)
  await expect.poll(async () => (await entryInView(page)).total).toBe(total)
  const pages = site.requests.filter((path) => path.startsWith('bundle/feed/'))
  expect(new Set(pages).size).toBeLessThan(8)
})

test('is where it was after a reload, though the window has become narrower', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  // The rows are as high as the new width makes them.
  await page.waitForTimeout(500)
  await scrollTo(page, 0.3)
  await page.mouse.wheel(0, 300)
  await page.waitForTimeout(500)
  const { title } = await entryInView(page)
  const top = () =>
    page
      .getByRole('article', { name: title, exact: true })
      .evaluate((entry) => entry.getBoundingClientRect().top)
  const before = await top()
  await page.reload()
  await expect(page.getByRole('article', { name: title, exact: true })).toBeVisible()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4)
})

test('starts at its top for who goes there by the masthead', async ({ page }) => {
  await scrollTo(page, 0.5)
  await expect.poll(async () => (await entryInView(page)).total).toBe(total)
  await page.getByRole('article').getByRole('link').last().click()
  await expect(page).toHaveURL(/\/article\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('navigation', { name: 'Recto' }).getByRole('link', { name: 'Recto' }).click()
  await expect(page.getByRole('heading', { name: /: report 1$/ })).toBeInViewport()
  expect(await scrollPlace(page)).toBe(0)
})

test('says so, once, when pages of two versions of the collection come', async ({ page }) => {
  await page.route(/bundle\/feed\/all\/.*\/[1-9]\d*\.json$/, async (route) => {
    const response = await route.fetch()
    // The page that asked may be gone by then.
    const feed = (await response.json().catch(() => null)) as { total: number } | null
    if (feed) await route.fulfill({ response, json: { ...feed, total: feed.total + 40 } })
  })
  await page.reload()
  await listIsLive(page)
  await scrollTo(page, 0.5)
  const note = page.getByText('of two versions of the collection')
  await expect(note).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await scrollTo(page, 0.9)
  await listIsLive(page)
  await expect(note).toHaveCount(0)
})

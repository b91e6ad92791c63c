import type { Page } from '@playwright/test'
import { listIsLive, openFromFeed, scrollPlace } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'

test.use({ collection: 'odd', viewport: { width: 1440, height: 500 } })

const table = (page: Page) => page.getByRole('table', { name: 'Original and cached copy' })
const ruler = (page: Page) => page.getByRole('slider', { name: 'Place in the texts' })
const place = async (page: Page) => Number(await ruler(page).getAttribute('aria-valuenow'))

test.beforeEach(({ page }) => openFromFeed(page, oddTitles.differences))

test.describe('the article’s head', () => {
  test('says how whole and how old the copy is, and the share of each kind of difference', async ({
    page,
  }) => {
    await expect(
      page.getByText(/^The cached copy ends early: it lacks the original’s last \d+ words/),
    ).toBeVisible()
    await expect(page.getByText(/^Cached 8 May 2026, 09:25/)).toBeVisible()
    await expect(
      page.getByText(/, (?:today|yesterday|\d+ (?:day|week|month|year)s? ago)$/),
    ).toBeVisible()
    await expect(
      page.getByText(/figures? or names? differs? in the cached copy, \d places? to check/),
    ).toBeVisible()
    for (const kind of [
      'kept',
      'cut off',
      'moved',
      'page furniture',
      'in passages whose figures or names differ',
    ])
      await expect(page.getByRole('term').filter({ hasText: kind })).toBeVisible()
    await expect(page.getByRole('definition').first()).toHaveText(
      /^\d+ words, \d+% of the original$/,
    )
  })
})

test.describe('the rows', () => {
  test('say what kind of difference each is', async ({ page }) => {
    for (const note of [
      'Page furniture rather than text',
      'Cut off: the copy has ended',
      'Another number: 70 billion in the original, 90 billion in the copy',
      'Check this (who is quoted): Ana Gil in the original, Ben Ray in the copy',
      'Another number: 40 in the original, 60 in the copy',
    ])
      await expect(table(page).getByText(note).first()).toBeVisible()
  })

  test('that are weakly paired look so, and are taken apart and put together again', async ({
    page,
  }) => {
    const rows = table(page).getByRole('row').filter({ hasText: 'It was the third' })
    const row = rows.filter({ hasText: 'Weak match' })
    await expect(row).toBeVisible()
    const halves = await row.getByRole('insertion').count()
    expect(halves).toBeGreaterThan(0)
    await row.getByRole('button', { name: 'Take apart' }).click()
    const apart = table(page).getByRole('row').filter({ hasText: 'Taken apart' })
    const added = table(page).getByRole('row').filter({ hasText: 'Storms that winter' })
    await expect(apart.getByRole('deletion')).toHaveText(/^It was the third .* carry mail\. ?$/)
    await expect(added.getByRole('insertion')).toHaveText(/^Storms that winter .* one boat\.\s*$/)
    const [above, below] = [(await apart.boundingBox())!, (await added.boundingBox())!]
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    await apart.getByRole('button', { name: 'Put together' }).press('Enter')
    await expect(row.getByRole('insertion')).toHaveCount(halves)
  })
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 700 } })

  test('each entry of the list has room for a finger', async ({ page }) => {
    await page.getByText('List of all differences').click()
    const entries = page.getByRole('list', { name: 'Differences' }).getByRole('link')
    await expect(entries.first()).toBeVisible()
    for (const entry of await entries.all())
      expect((await entry.boundingBox())!.height).toBeGreaterThanOrEqual(24)
  })

  test('a weak pairing looks so in the one column, and is taken apart there', async ({ page }) => {
    const weak = page.locator('.difference[data-weak]').filter({ hasText: 'It was the third' })
    await expect(weak).toHaveCSS('border-block-start-style', 'dashed')
    const edits = weak.locator('del, ins')
    expect(await edits.count()).toBeGreaterThan(2)
    await weak.getByRole('button', { name: 'Take apart' }).click()
    const apart = page.locator('.difference').filter({ hasText: 'Taken apart' })
    const added = page.locator('.difference').filter({ hasText: 'Storms that winter' })
    await expect(apart.getByRole('deletion')).toHaveText(/^It was the third .* carry mail\. ?$/)
    await expect(added.getByRole('insertion')).toHaveText(/^Storms that winter .* one boat\.\s*$/)
    await page.getByRole('button', { name: 'Put together' }).click()
    await expect(weak).toBeVisible()
  })
})

test.describe('the list of all differences', () => {
  test('names each and leads to it, in both views', async ({ page }) => {
    const count = Number.parseInt(await page.getByText(/^\d+ differences$/).innerText(), 10)
    const list = page.getByRole('list', { name: 'Differences' })
    await page.getByText('List of all differences').click()
    await expect(list.getByRole('link')).toHaveCount(count)
    for (const name of [
      /^Reworded, another number/,
      /^Reworded.*, check this \(who is quoted\)/,
      /^Moved/,
      /^Only in the original\. Cut off/,
    ])
      await expect(list.getByRole('link', { name }).first()).toBeVisible()
    const last = list.getByRole('link').last()
    await last.press('Enter')
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page.locator(':focus')).toContainText('Prices are unknown.')
    await page.getByRole('button', { name: 'One column' }).click()
    await last.click()
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page.locator(':focus')).toContainText('Prices are unknown.')
  })
})

test('what is called out of a long sentence takes no more than a line', async ({ page }) => {
  const quote = table(page).locator('.findings q').first()
  const { height } = (await quote.boundingBox())!
  await quote.evaluate((element) => element.append(' and a clause that goes on'.repeat(20)))
  const long = (await quote.boundingBox())!
  expect(long.height).toBe(height)
  const cell = page
    .getByRole('cell')
    .filter({ has: page.locator('.findings') })
    .first()
  expect(long.width).toBeLessThanOrEqual((await cell.boundingBox())!.width)
})

test.describe('the ruler beside the texts', () => {
  test('marks every difference, at its place and by its kind', async ({ page }) => {
    const marks = ruler(page).locator('[data-kind]')
    await expect(marks.first()).toBeAttached()
    const tops = await marks.evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect().top),
    )
    expect(tops.length).toBeGreaterThan(7)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    for (const kind of ['changed', 'only-original', 'only-cached', 'moved'])
      await expect(ruler(page).locator(`[data-kind=${kind}]`).first()).toBeAttached()
  })

  test('takes the reader to the place that is clicked or dragged to', async ({ page }) => {
    await table(page).scrollIntoViewIfNeeded()
    const before = await scrollPlace(page)
    await ruler(page).hover()
    const box = (await ruler(page).boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.9)
    await page.mouse.down()
    await expect.poll(() => place(page)).toBeGreaterThan(80)
    expect(await scrollPlace(page)).toBeGreaterThan(before)
    const dragged = (await ruler(page).boundingBox())!
    await page.mouse.move(dragged.x + dragged.width / 2, dragged.y + dragged.height * 0.2)
    await expect.poll(() => place(page)).toBeLessThan(40)
    await page.mouse.up()
  })

  test('takes the steps and the list along', async ({ page }) => {
    const list = page.getByRole('list', { name: 'Differences' })
    await page.getByText('List of all differences').click()
    await expect(list).toBeVisible()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    const at = page.getByText(/^\d+ of \d+:/)
    const before = await at.innerText()
    const current = list.locator('[aria-current]')
    const first = await current.innerText()
    await ruler(page).press('End')
    await expect(at.filter({ hasText: before })).toBeHidden()
    await expect(current.filter({ hasText: first })).toBeHidden()
  })

  test('is walked by the arrow, page, Home and End keys', async ({ page }) => {
    await ruler(page).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => place(page)).toBe(0)
    await page.keyboard.press('PageDown')
    await expect.poll(() => place(page)).toBe(10)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => place(page)).toBe(11)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => place(page)).toBe(10)
    await page.keyboard.press('End')
    await expect.poll(() => place(page)).toBe(100)
    await page.keyboard.press('PageUp')
    await expect.poll(() => place(page)).toBe(90)
    await expect(ruler(page)).toHaveAttribute('aria-valuetext', '90% through')
  })
})

test.describe('the feed', () => {
  test('can be narrowed to articles with changed figures', async ({ page }) => {
    await page.goto('./')
    await listIsLive(page)
    // Of how many there are no more rows are drawn than the window needs.
    const total = async () =>
      Number(await page.getByRole('article').first().getAttribute('aria-setsize'))
    const all = await total()
    await page
      .getByRole('navigation', { name: 'Filter' })
      .getByRole('link', { name: 'With changed figures' })
      .click()
    await expect(page).toHaveURL(/\?only=figures$/)
    const entries = page.getByRole('article')
    await expect(entries.getByRole('link', { name: oddTitles.differences })).toBeVisible()
    await expect(entries.getByRole('link', { name: oddTitles.dots })).toHaveCount(0)
    expect(await total()).toBeLessThan(all)
    for (const entry of await entries.all())
      await expect(entry).toContainText(/\d+ figures? or names? changed or missing/)
  })
})

test.describe('the page on the method', () => {
  test('is led to from every page, and has the table of scores', async ({ page }) => {
    await page.getByRole('link', { name: 'How this compares' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this compares')
    const rows = page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBeGreaterThan(6)
    await expect(rows.last().getByRole('cell').last()).toHaveText(/^\d+\.\d$/)
    await expect(page.getByRole('heading', { name: 'What it can’t see' })).toBeVisible()
  })
})

import type { Page } from '@playwright/test'
import { addressOf, expectNoSidewaysScroll, openFromFeed } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

const status = (page: Page) => page.getByRole('status').filter({ hasText: /differen|of|is the/ })
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const bothTexts = (page: Page) => page.getByRole('region', { name: 'Original and cached copy' })

/** Words that only the original has, and words that only the copy has. */
const inOriginal = 'US researchers have a culture'
const inCopy = 'American researchers have a culture'

const rowNumber = (id: string) => Number(id.replace('row-', ''))
const focusedRow = async (page: Page) =>
  rowNumber((await page.locator('[id^=row-]:focus').getAttribute('id'))!)
/** The row that stands at the top of the window, below the controls. */
const rowAtTop = async (page: Page) =>
  rowNumber(
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[id^=row-]')]
      return rows.find((row) => row.getBoundingClientRect().bottom > 88)!.id
    }),
  )

/** The first row that begins below the controls. */
const firstToBegin = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[id^=row-]')]
    return rows.find((row) => row.getBoundingClientRect().top >= 64)!.id
  })
/** Where in the window a row begins, or the next one where it isn't shown, or the last. */
const topOfRow = (page: Page, id: string) =>
  page.evaluate((id) => {
    const number = (id: string) => Number(id.replace('row-', ''))
    const rows = [...document.querySelectorAll('[id^=row-]')]
    const shown = rows.find((row) => number(row.id) >= number(id)) ?? rows.at(-1)
    return shown?.getBoundingClientRect().top
  }, id)

test.describe('the article beside its cached copy', () => {
  test.beforeEach(({ page }) => openFromFeed(page, sample.title))

  test('opens from the feed with both texts side by side', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Original and cached copy' })
    await expect(table.getByRole('columnheader')).toHaveText(['Original', 'Cached copy'])
    const row = table.getByRole('row').filter({ hasText: inOriginal })
    const [original, copy] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)]
    await expect(original).toContainText(inOriginal)
    await expect(copy).toContainText(inCopy)
    const [left, right] = [(await original.boundingBox())!, (await copy.boundingBox())!]
    expect(left.x + left.width).toBeLessThanOrEqual(right.x)
    expect(Math.abs(left.y - right.y)).toBeLessThan(2)
  })

  test('marks every difference as a deletion or an insertion', async ({ page }) => {
    await expect(status(page)).toHaveText(/^\d+ differences$/)
    const count = Number.parseInt(await status(page).innerText(), 10)
    const rows = page.getByRole('table').getByRole('row')
    await expect(rows.filter({ has: page.locator('ins, del') })).toHaveCount(count)
    await expect(page.getByRole('deletion').filter({ hasText: /^US/ })).toBeVisible()
    await expect(page.getByRole('insertion').filter({ hasText: /^American/ })).toBeVisible()
  })

  test('marks them by more than colour', async ({ page }) => {
    const line = (role: 'insertion' | 'deletion') => page.getByRole(role).first()
    await expect(line('deletion')).toHaveCSS('text-decoration-line', 'line-through')
    await expect(line('insertion')).toHaveCSS('text-decoration-line', 'underline')
  })

  test('says in figures how the two compare', async ({ page }) => {
    await expect(page.getByRole('term')).toContainText(['kept', 'reworded'])
    await expect(page.getByRole('definition').first()).toHaveText(
      /^\d+ words, \d+% of the original$/,
    )
  })

  test('has four views, each held in the address', async ({ page }) => {
    await view(page, 'One column').click()
    await expect(page).toHaveURL(/\?view=single$/)
    await expect(page.getByRole('table')).toHaveCount(0)
    await expect(bothTexts(page).getByRole('deletion').first()).toBeVisible()

    await view(page, 'Original').click()
    await expect(page).toHaveURL(/\?view=original$/)
    await expect(bothTexts(page)).toContainText(inOriginal)
    await expect(bothTexts(page)).not.toContainText(inCopy)

    await view(page, 'Cached copy').click()
    await expect(page).toHaveURL(/\?view=cached$/)
    await expect(bothTexts(page)).toContainText(inCopy)
    await expect(bothTexts(page)).not.toContainText(inOriginal)
    await expect(view(page, 'Cached copy')).toHaveAttribute('aria-pressed', 'true')

    await view(page, 'Side by side').click()
    await expect(page).not.toHaveURL(/\?/)
    await expect(page.getByRole('table')).toBeVisible()
  })

  for (const [name, query] of [
    ['One column', 'view=single'],
    ['Original', 'view=original'],
    ['Cached copy', 'view=cached'],
  ] as const)
    test(`opens in the view “${name}” from a link that holds it`, async ({ page }) => {
      await page.goto(`${page.url()}?${query}`)
      await expect(view(page, name)).toHaveAttribute('aria-pressed', 'true')
      await page.reload()
      await expect(view(page, name)).toHaveAttribute('aria-pressed', 'true')
    })

  test('steps through the differences by button', async ({ page }) => {
    const current = page.locator(':focus')
    await expect(status(page)).toHaveText(/^\d+ differences$/)
    const count = Number.parseInt(await status(page).innerText(), 10)
    await view(page, 'Next').click()
    await expect(status(page)).toHaveText(new RegExp(`^1 of ${count}`))
    await expect(current).toBeInViewport()
    await expect(current.getByRole('deletion').first()).toBeVisible()
    await view(page, 'Next').click()
    await expect(status(page)).toHaveText(new RegExp(`^2 of ${count}`))
    await view(page, 'Previous').click()
    await expect(status(page)).toHaveText(new RegExp(`^1 of ${count}`))
    await view(page, 'Previous').click()
    await expect(status(page)).toHaveText(`1 of ${count}: this is the first`)
  })

  for (const [next, previous] of [
    [']', '['],
    ['F7', 'Shift+F7'],
  ] as const)
    test(`steps through them by ${next} and ${previous}, and stops at either end`, async ({
      page,
    }) => {
      await expect(status(page)).toHaveText(/^\d+ differences$/)
      const count = Number.parseInt(await status(page).innerText(), 10)
      const seen = new Set<string>()
      for (let step = 1; step <= count; step++) {
        await page.keyboard.press(next)
        await expect(status(page)).toHaveText(new RegExp(`^${step} of ${count}`))
        await expect(page.locator(':focus')).toBeInViewport()
        seen.add(await page.locator(':focus').innerText())
      }
      expect(seen.size).toBe(count)
      await page.keyboard.press(next)
      await expect(status(page)).toHaveText(`${count} of ${count}: this is the last`)
      await expect(page.locator(':focus')).toBeInViewport()
      await page.keyboard.press(previous)
      await expect(status(page)).toHaveText(new RegExp(`^${count - 1} of ${count}`))
    })

  for (const query of ['', '?view=single'])
    test(`steps on from where the list, the ruler or the wheel led (${query})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 400 })
      await page.goto(page.url() + query)
      await expect(status(page)).toHaveText(/^\d+ differences$/)
      const count = Number.parseInt(await status(page).innerText(), 10)
      const current = page.locator('[aria-current=true]')
      await page.getByText('List of all differences').click()
      const entries = page.getByRole('list', { name: 'Differences' }).getByRole('link')
      await entries.nth(9).click()
      await expect(status(page)).toHaveText(new RegExp(`^10 of ${count}`))
      await expect(entries.nth(9)).toHaveAttribute('aria-current', 'true')
      await page.keyboard.press(']')
      await expect(status(page)).toHaveText(new RegExp(`^11 of ${count}`))
      await expect(current).toHaveCount(1)
      await expect(entries.nth(10)).toHaveAttribute('aria-current', 'true')

      // Far up by the ruler: the row that was left is out of sight, and reading goes on here.
      await page.getByRole('slider').focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('PageDown')
      await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '10')
      const read = await rowAtTop(page)
      await page.keyboard.press(']')
      expect(await focusedRow(page)).toBeGreaterThan(read)
      await expect(status(page)).not.toHaveText(new RegExp(`^1[01] of ${count}`))
      await expect(page.locator(':focus')).toBeInViewport()

      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await page.keyboard.press('[')
      await expect(status(page)).toHaveText(new RegExp(`^${count} of ${count}`))
      await expect(page.locator(':focus')).toBeInViewport()
    })

  test('steps through them in one column too', async ({ page }) => {
    await view(page, 'One column').click()
    await page.keyboard.press(']')
    await expect(status(page)).toHaveText(/^1 of/)
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page.locator(':focus')).toContainText(/^Reworded, another/)
  })

  test('keeps the keyboard on the row that a step led to while the texts are being set otherwise', async ({
    page,
  }) => {
    await expect(page.getByRole('button', { name: 'One column' })).toBeVisible()
    await page.evaluate(() => {
      const click = (name: string) =>
        [...document.querySelectorAll('button, a')].find((one) => one.textContent === name)!
      const press = () =>
        window.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true }))
      ;(click('One column') as HTMLElement).click()
      press()
    })
    await expect(status(page)).toHaveText(/^1 of/)
    await expect(page).toHaveURL(/view=single/)
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page.locator(':focus')).toContainText(/^Reworded, another/)
  })
})

test.describe('an article with a good deal that is the same', () => {
  test.use({ collection: 'thousands' })

  test.beforeEach(({ page }) => openFromFeed(page, /: report 2$/))

  test('folds it away when only the changes are asked for, and unfolds it', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Original and cached copy' })
    const same = 'Nobody outside'
    await expect(table).toContainText(same)
    await page.getByRole('checkbox', { name: 'Changes only' }).click()
    await expect(page).toHaveURL(/\?show=changes$/)
    await expect(table).not.toContainText(same)
    await expect(table.getByRole('insertion').first()).toBeVisible()

    await page.reload()
    await expect(page.getByRole('checkbox', { name: 'Changes only' })).toBeChecked()
    const folds = table.getByRole('button', { name: /the same$/ })
    while (!(await table.innerText()).includes(same))
      await folds.and(page.locator('[aria-expanded=false]')).first().click()
    await page.getByRole('checkbox', { name: 'Changes only' }).click()
    await expect(page).not.toHaveURL(/\?/)
    await expect(folds).toHaveCount(0)
  })

  test('keeps the first sentence that begins in sight in its place however the texts are set', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    const same = page.locator('[data-kind=same]').last()
    await same.evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 70))
    const changesOnly = page.getByRole('checkbox', { name: 'Changes only' })
    const toggle = () => changesOnly.click()
    const show = (name: string) => () => view(page, name).click()
    const resize = (width: number) => () => page.setViewportSize({ width, height: 400 })
    const press = (key: string) => () => page.keyboard.press(key)
    for (const setOtherwise of [
      ...[toggle, toggle],
      ...['One column', 'Side by side', 'Original', 'Cached copy', 'Side by side'].map(show),
      ...[390, 700, 1280].map(resize),
      ...['+', '+', '-', '-'].map(press),
    ]) {
      // What is read is known when the page has rested.
      await page.waitForTimeout(200)
      const id = await firstToBegin(page)
      const top = await topOfRow(page, id)
      await setOtherwise()
      await expect.poll(() => topOfRow(page, id)).toBeCloseTo(top!, -1)
    }
  })

  test('keeps the changes alone through another view', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Changes only' }).click()
    await view(page, 'One column').click()
    await expect(page).toHaveURL(/\?view=single&show=changes$/)
    await expect(page.getByRole('checkbox', { name: 'Changes only' })).toBeChecked()
  })
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true })

  test('the pages become one column that still shows the differences', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await expect(view(page, 'Side by side')).toHaveCount(0)
    await expect(page.getByRole('table')).toHaveCount(0)
    await expect(view(page, 'One column')).toHaveAttribute('aria-pressed', 'true')
    await expect(bothTexts(page).getByRole('deletion').first()).toBeVisible()
    await expect(bothTexts(page).getByRole('insertion').first()).toBeVisible()
    await view(page, 'Next').tap()
    await expect(status(page)).toHaveText(/^1 of/)
    await expect(page.locator(':focus')).toBeInViewport()
    await expectNoSidewaysScroll(page)
  })

  test('no view can be scrolled sideways', async ({ page }) => {
    const address = await addressOf(page, sample.title)
    for (const query of ['', '?view=original', '?view=cached', '?show=changes']) {
      await page.goto(address + query)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSidewaysScroll(page)
    }
  })
})

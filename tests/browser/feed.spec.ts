import { expectNoSidewaysScroll, widths } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

test.describe('the feed of the first seed', () => {
  test.beforeEach(({ page }) => page.goto('./'))

  test('shows the article under its day, the handle apart from the title', async ({ page }) => {
    const entry = page.getByRole('article').first()
    await expect(entry.getByRole('heading', { name: sample.title })).toBeVisible()
    await expect(entry.getByText(sample.handle, { exact: true })).toBeVisible()
    await expect(entry.getByRole('heading')).not.toContainText(sample.handle)
    await expect(page.getByRole('heading', { level: 2, name: '8 May 2026' })).toBeVisible()
  })

  test('says where an entry is from, when it was cached, and how much was kept', async ({
    page,
  }) => {
    const entry = page.getByRole('article').first()
    await expect(entry.getByText(sample.source)).toBeVisible()
    await expect(entry.getByText(sample.category, { exact: true })).toBeVisible()
    await expect(entry.getByText('09:49')).toHaveAttribute('datetime', '2026-05-08T09:49')
    await expect(entry.getByText(/\d min/)).toBeVisible()
    await expect(entry.getByText(/\d+% kept/)).toBeVisible()
    await expect(entry.getByText('2 similar articles')).toBeVisible()
    await expect(entry.getByText(/^Nathan Lambert shares observations/)).toBeVisible()
  })

  test('sets articles known by summary only apart, below the others', async ({ page }) => {
    const headings = page.getByRole('main').getByRole('heading', { level: 2, name: /20\d\d|only/ })
    await expect(headings).toHaveText([/8 May 2026/, /summary only/i])
    await expect(page.getByRole('article')).toHaveCount(3)
    for (const stub of (await page.getByRole('article').all()).slice(1)) {
      await expect(stub.getByText('Summary only')).toBeVisible()
      await expect(stub.getByText('Listed by 1 article')).toBeVisible()
    }
  })

  for (const width of widths)
    test(`fits a window ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.getByRole('article').first()).toBeVisible()
      await expectNoSidewaysScroll(page)
    })
})

test.describe('with no seed at all', () => {
  test.use({ collection: 'empty' })

  test('says where to put one', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1, name: 'No seeds yet' })).toBeVisible()
    await expect(page.getByText(/folder seeds/)).toBeVisible()
    await expect(page.getByText('npm run seeds:check')).toBeVisible()
    await expectNoSidewaysScroll(page)
  })
})

test.describe('of many days', () => {
  test.use({ collection: 'odd', viewport: { width: 1440, height: 4800 } })

  test('goes from the newest back, each day under its name', async ({ page }) => {
    await page.goto('./')
    await expect(
      page.getByRole('main').getByRole('heading', { level: 2, name: /20\d\d|only/ }),
    ).toHaveText([
      'Friday, 8 May 2026',
      'Thursday, 7 May 2026',
      'Wednesday, 6 May 2026',
      'Tuesday, 5 May 2026',
      'Monday, 4 May 2026',
      'Wednesday, 31 December 2025',
      /summary only/i,
    ])
    const times = await page
      .getByRole('article')
      .locator('time')
      .evaluateAll((elements) => elements.map((time) => time.getAttribute('datetime')!))
    expect(times).toHaveLength(Object.keys(oddTitles).length)
    expect(times).toEqual([...times].sort().reverse())
  })
})

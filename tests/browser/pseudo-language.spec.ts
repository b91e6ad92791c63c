import type { Page } from '@playwright/test'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

// A reader whose browser prefers none of the languages there are keeps that of the pages.
test.use({ collection: 'pseudo', locale: 'fr-FR' })

const screens: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ['the feed', (page) => page.goto('./')],
  ['an article', async (page) => page.goto(await addressOf(page, sample.title))],
  ['the settings', (page) => page.goto('./settings/')],
  ['the method', (page) => page.goto('./how/')],
  ['a search', (page) => page.goto('./search/?q=china')],
  ['what isn’t there', (page) => page.goto('./nothing/here/')],
]

for (const [name, open] of screens) {
  test(`${name} is laid out from right to left, and nothing reaches out of the page`, async ({
    page,
  }) => {
    await open(page)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const brand = (await page.getByRole('link', { name: 'Recto', exact: true }).boundingBox())!
    const settings = (await page.getByRole('link', { name: '⟦Settings⟧' }).boundingBox())!
    expect(brand.x).toBeGreaterThan(settings.x)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const reach = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }))
      expect(reach.wide, `at ${width}`).toBeLessThanOrEqual(reach.window)
    }
  })
}

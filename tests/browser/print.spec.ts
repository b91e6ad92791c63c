import type { Page } from '@playwright/test'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

/** What is seen on paper, as text. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  return page.locator('body').innerText()
}

test('an article on paper has its texts and its differences, and nothing to press', async ({
  page,
}) => {
  await page.goto(await addressOf(page, sample.title))
  const table = page.getByRole('table')
  await expect(table).toBeVisible()
  const words = (await table.innerText()).split(/\s+/).filter((word) => word.length > 3)
  const paper = await printed(page)
  for (const word of words) expect(paper).toContain(word)
  for (const control of ['Mark unread', 'Side by side', 'Next article', 'Settings'])
    expect(paper).not.toContain(control)
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('differences on paper are told apart without colour, and links say where they lead', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(await addressOf(page, sample.title))
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, textDecorationLine, fontWeight } = getComputedStyle(element)
        return { color, textDecorationLine, fontWeight }
      })
  const black = 'rgb(0, 0, 0)'
  expect(await look('main del')).toMatchObject({ color: black, textDecorationLine: 'line-through' })
  expect(await look('main ins')).toEqual({
    ...{ color: black, textDecorationLine: 'underline', fontWeight: '600' },
  })
  const leads = await page
    .getByRole('list', { name: 'Links out' })
    .getByRole('link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(leads).toMatch(/http/)
})

test('an article makes a PDF of more than its first screen', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  await expect(page.getByRole('table')).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1)
})

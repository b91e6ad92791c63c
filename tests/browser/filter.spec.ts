import type { Page } from '@playwright/test'
import { expect, test } from './recto.ts'

test.use({ collection: 'thousands' })

function filterLink(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name })
}

async function expectOnly(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => {
      const entries = await page.getByRole('article').allTextContents()
      return entries.length > 3 && entries.every((entry) => entry.includes(text))
    })
    .toBe(true)
}

test('narrows the feed to a source, then to a category of it, and back widens it again', async ({
  page,
}) => {
  await page.goto('./')
  await filterLink(page, 'Hacker News').click()
  await expect(page).toHaveURL(/\?source=Hacker\+News$/)
  await expect(filterLink(page, 'Hacker News')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('article').first()).not.toHaveAttribute('aria-setsize', '3300')
  await expectOnly(page, 'Hacker News')

  await filterLink(page, 'Papers').click()
  await expect(page).toHaveURL(/\?source=Hacker\+News&category=Papers$/)
  await expectOnly(page, 'Papers')
  await expectOnly(page, 'Hacker News')

  await page.goBack()
  await expect(page).toHaveURL(/\?source=Hacker\+News$/)
  await expect(filterLink(page, 'Papers')).not.toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '3300')
})

test('is undone by following the chosen link, or “Everything”', async ({ page }) => {
  await page.goto('./?category=Papers')
  await expectOnly(page, 'Papers')
  await filterLink(page, 'Papers').click()
  await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '3300')
  await filterLink(page, 'Tools').click()
  await expectOnly(page, 'Tools')
  await filterLink(page, 'Everything').click()
  await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '3300')
})

test('opens from a link that holds it, and names it in the title', async ({ page }) => {
  await page.goto('./?source=TLDR+AI&category=News')
  await expectOnly(page, 'TLDR AI')
  await expectOnly(page, 'News')
  await expect(page).toHaveTitle('TLDR AI · News · Recto')
  await page.reload()
  await expectOnly(page, 'TLDR AI')
})

test('shows what is known by summary only', async ({ page }) => {
  await page.goto('./')
  await filterLink(page, 'Summary only').click()
  await expectOnly(page, 'Summary only')
  await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '300')
})

test('leaves the keyboard on the link that was followed', async ({ page }) => {
  await page.goto('./')
  await filterLink(page, 'Reddit').focus()
  await page.keyboard.press('Enter')
  await expectOnly(page, 'Reddit')
  await expect(filterLink(page, 'Reddit')).toBeFocused()
})

for (const query of ['source=No+such+source', 'category=No+such+category'])
  test(`says that nothing fits ${query}, and leads out`, async ({ page }) => {
    await page.goto(`./?${query}`)
    await expect(page.getByText('Nothing in the collection fits this filter.')).toBeVisible()
    await page.getByRole('link', { name: 'Show the whole feed' }).click()
    await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '3300')
  })

test('is folded away on a narrow screen, and says what is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./')
  await expect(filterLink(page, 'Import AI')).toBeHidden()
  await page.getByText('Filter: Everything').click()
  await filterLink(page, 'Import AI').click()
  await expect(page.getByText('Filter: Import AI')).toBeVisible()
  await expectOnly(page, 'Import AI')
})

import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'

test.describe('text from right to left', () => {
  test.use({ collection: 'odd' })
  test('is set so in the feed and in the related list', async ({ page }) => {
    await page.goto('./')
    const title = 'نموذج جديد يقرأ العربية والعبرية معًا 🚀'
    await expect(page.getByRole('article').getByRole('heading', { name: title })).toHaveCSS(
      'direction',
      'rtl',
    )
    await expect(page.getByText('يعرض الفريق')).toHaveCSS('direction', 'rtl')
    await page.goto(await addressOf(page, title))
    await expect(page.getByText('ملخص قصير.')).toHaveCSS('direction', 'rtl')
  })
})

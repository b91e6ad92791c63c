import type { Locator, Page } from '@playwright/test'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

/** Passes if something on the page has the keyboard, where the reader sees that it has. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = page.locator('*:focus')
  await expect(focus).toBeInViewport()
  const outline = await focus.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  expect(
    outline,
    `outline of ${await focus.evaluate((element) => element.outerHTML)}`,
  ).toBeGreaterThan(0)
}

/** Presses Tab until an element is reached; on the way, the focus is always seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  expect(target, 'reached by Tab').toBeFocused()
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

test('the keyboard alone goes from the feed through an article to a related one and back', async ({
  page,
}) => {
  await page.goto('./')
  const entry = page.getByRole('article').getByRole('link', { name: sample.title })
  await expect(entry).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, entry)
  await page.keyboard.press('Enter')
  await expect(heading(page, sample.title)).toBeFocused()

  const sentence = page.getByRole('region', { name: 'Summary' }).getByRole('button').first()
  await tabTo(page, sentence)
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await expect(evidence.getByRole('blockquote').first()).toBeVisible()

  const single = page.getByRole('button', { name: 'One column' })
  await tabTo(page, single)
  await page.keyboard.press('Space')
  await expect(single).toHaveAttribute('aria-pressed', 'true')
  await expect(single).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Side by side' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()

  await tabTo(page, page.getByRole('checkbox', { name: 'Changes only' }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/show=changes/)
  await page.keyboard.press('Space')
  await expect(page).not.toHaveURL(/show=changes/)

  await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }))
  await page.keyboard.press('Enter')
  await expectVisibleFocus(page)
  for (const key of [']', 'F7', '[', 'Shift+F7']) {
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
  }

  const related = page.getByRole('link', { name: sample.similar[0] })
  await tabTo(page, related)
  await page.keyboard.press('Enter')
  await expect(heading(page, sample.similar[0])).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: sample.title }))
  await page.keyboard.press('Enter')
  await expect(heading(page, sample.title)).toBeFocused()
})

test('going back to the feed hands the keyboard to the entry that was opened', async ({ page }) => {
  await page.goto('./')
  const entry = page.getByRole('article').getByRole('link', { name: sample.similar[1] })
  await entry.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, sample.similar[1])).toBeFocused()
  await page.goBack()
  await expect(entry).toBeFocused()
})

test('chords and text fields keep the keys that step through the differences', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('article').getByRole('link', { name: sample.title }).click()
  const status = page.getByRole('status').filter({ hasText: 'difference' })
  await expect(status).toHaveText(/^\d+ differences$/)
  await page.keyboard.press('Control+]')
  await page.keyboard.press('Alt+[')
  await expect(status).toHaveText(/^\d+ differences$/)
})

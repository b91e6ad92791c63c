import type { Locator, Page } from '@playwright/test'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

const entry = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: sample.title }) })
const stateIn = (page: Page) => entry(page).locator('.entry-marks > p')

/** A finger that goes from a place so far, in pixels, and is let go of there unless it is held. */
async function swipe(page: Page, from: Locator, [x, y]: [number, number], isHeld = false) {
  const box = (await from.boundingBox())!
  const start = { x: 195, y: box.y + Math.min(box.height / 2, 60) }
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + x * part, y: start.y + y * part }],
    })
  await touch('touchStart', 0)
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', part)
  if (!isHeld) await touch('touchEnd', 1)
  return client
}

test('a row that is swiped along is marked as read, and unread the second time', async ({
  page,
}) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  const row = entry(page)
  await swipe(page, row, [120, 0])
  await expect(stateIn(page)).toHaveText('Read')
  await swipe(page, row, [120, 0])
  await expect(stateIn(page)).toHaveText('Unread')
})

test('a row that is swiped the other way is saved', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  await swipe(page, entry(page), [-120, 0])
  await expect(entry(page).getByRole('button', { name: 'Unsave' })).toBeVisible()
})

test('a finger that is held says what it will do, and does nothing if it goes back', async ({
  page,
}) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  const row = entry(page)
  const client = await swipe(page, row, [120, 0], true)
  await expect(page.locator('.swipe-note')).toHaveText('Mark read')
  await client.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  await expect(page.locator('.swipe-note')).toHaveCount(0)
  await expect(stateIn(page)).toHaveText('Unread')
})

test('a finger that scrolls, or goes too short a way, marks nothing', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  await swipe(page, entry(page), [60, 0])
  await swipe(page, entry(page), [90, -200])
  await expect(stateIn(page)).toHaveText('Unread')
})

test('an article that is swiped leads to the next one and back', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title), { waitUntil: 'networkidle' })
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(sample.title)
  await swipe(page, title, [-120, 0])
  await expect(title).not.toHaveText(sample.title)
  await page.waitForLoadState('networkidle')
  await swipe(page, title, [120, 0])
  await expect(title).toHaveText(sample.title)
})

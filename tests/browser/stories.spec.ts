import type { Page } from '@playwright/test'
import { otherSeeds, reports } from '../compiler/story-seeds.ts'
import { expectNoViolations } from './axe.ts'
import { addressOf, expectNoSidewaysScroll, openFromFeed, widths } from './journeys.ts'
import { expect, test } from './recto.ts'

test.use({ collection: 'stories' })

const [herald, gazette, wire] = reports.map(({ title }) => title) as [string, string, string]

const row = (page: Page, title: string) => page.getByRole('article', { name: title })
const rows = (page: Page) => page.getByRole('article')
const alone = otherSeeds.length + 1
const also = '3 sources report this: also Coast Herald, Northern Wire'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: /csp/ })

  test('a story stands once, names its sources, and leads to them', async ({ page }) => {
    await page.goto('./')
    await expect(rows(page)).toHaveCount(alone)
    await expect(row(page, gazette)).toContainText(also)
    await row(page, gazette).getByRole('link', { name: 'Coast Herald' }).click()
    await expect(page.getByRole('heading', { level: 1, name: herald })).toBeVisible()
    const beside = page.getByRole('region', { name: 'The same story' })
    await expect(beside).toContainText('3 sources report this.')
    await expect(beside).toContainText(
      'Fleet Gazette · 8 May 2026, 08:15 · 1 min · fuller than this',
    )
  })
})

test('an article says which of its statements recur in the others, and which figures differ', async ({
  page,
}) => {
  await openFromFeed(page, gazette)
  const beside = page.getByRole('region', { name: 'The same story' })
  const told = beside.getByText('2 of 3 statements of this summary recur in it, 1 figure differs')
  await told.first().focus()
  await page.keyboard.press('Enter')
  await expect(beside.getByText('A number that is not in Coast Herald:')).toBeVisible()
  await expect(beside.getByText(/^40 fishing boats were lost/)).toBeVisible()
  await expectNoViolations(page)
  await page.keyboard.press('x')
  await expect(beside).toContainText('shown one by one')
  await expect(page.getByText('Story split: its 3 articles stand by themselves.')).toBeVisible()
})

/** Opens what an article of the story has of the summary of the one that is open, and follows its link `at`. */
async function readIn(page: Page, source: string, at: number) {
  const beside = page.getByRole('region', { name: 'The same story' })
  const told = beside.getByRole('listitem').filter({ hasText: source }).first()
  await told.getByText(/statements? of this summary/).click()
  await told
    .getByRole('link', { name: `Read it in ${source}` })
    .nth(at)
    .click()
}

test('a passage leads to its sentence in the other article, which has the keyboard and is marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 300 })
  await openFromFeed(page, gazette)
  await readIn(page, 'Northern Wire', 1)
  await expect(page.getByRole('heading', { level: 1, name: wire })).toBeAttached()
  const sentence = page.locator(':focus')
  await expect(sentence).toHaveAttribute('role', 'row')
  await expect(sentence.getByRole('cell').last()).toContainText('that 40 fishing boats were lost')
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toHaveCSS('box-shadow', 'none')
  const address = page.url()
  await page.goBack()
  const followed = page.getByRole('link', { name: 'Read it in Northern Wire' }).nth(1)
  await expect(followed).toBeFocused()
  await expect(followed).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 300 })
  await page.keyboard.press('Enter')
  await expect(sentence).toHaveText(/40 fishing boats were lost when the wall collapsed\. $/)
  await expect(sentence).not.toHaveCSS('outline-style', 'none')
  await page.goto('about:blank')
  await page.goto(address)
  await expect(sentence).toHaveJSProperty('tagName', 'SPAN')
  await expect(sentence).toHaveText(/40 fishing boats were lost when the wall collapsed\. $/)
  await expect(sentence).toBeInViewport()
})

test('a passage of a text that isn’t compared leads to its sentence, too, and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 300 })
  await openFromFeed(page, gazette)
  await page.getByRole('link', { name: wire }).click()
  await expect(page.getByRole('heading', { level: 1, name: wire })).toBeAttached()
  await readIn(page, 'Fleet Gazette', 0)
  await expect(page.getByRole('heading', { level: 1, name: gazette })).toBeAttached()
  const sentence = page.locator(':focus')
  const words = /^\d*(A storm brought down|The harbour office counted)[^.]+\.\s*$/
  await expect(sentence).toHaveText(words)
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toHaveCSS('outline-style', 'none')
  const address = page.url()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: wire })).toBeAttached()
  await page.goto(address)
  await expect(sentence).toHaveText(words)
  await expect(sentence).toBeInViewport()
})

test('a story is split for good by a key, and merged again', async ({ page }) => {
  await page.goto('./')
  await expect(row(page, gazette)).toContainText(also)
  await expect(rows(page)).toHaveCount(alone)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(page.getByRole('link', { name: gazette })).toBeFocused()
  await page.keyboard.press('x')
  await expect(rows(page)).toHaveCount(alone + 2)
  await expect(page.getByText('Story split: its 3 articles stand by themselves.')).toBeVisible()
  await expect(page.getByRole('link', { name: gazette })).toBeFocused()
  await expectNoViolations(page)
  await expect.poll(() => page.evaluate(countSplit)).toBe(3)
  await page.reload()
  await expect(rows(page)).toHaveCount(alone + 2)
  await row(page, wire).getByRole('button', { name: 'Merge' }).click()
  await expect(rows(page)).toHaveCount(alone)
  await expect(page.getByRole('link', { name: gazette })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(alone + 2)
})

/** Of how many articles the page's browser holds that their story is split. */
async function countSplit(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((result) => (request.onsuccess = () => result(request.result)))
  const database = await done(indexedDB.open(`recto${new URL('.', document.baseURI).pathname}`))
  const pages: Record<string, { split?: { value: unknown } }>[] = await done(
    database.transaction('pages').objectStore('pages').getAll(),
  )
  database.close()
  return pages.flatMap((page) => Object.values(page)).filter(({ split }) => split?.value).length
}

test('a story is split in the other tab, too', async ({ page, context }) => {
  await page.goto('./')
  await expect(rows(page)).toHaveCount(alone)
  const other = await context.newPage()
  await other.goto('./')
  // It is there before the code that hears it.
  await expect(async () => {
    await row(other, gazette).getByRole('button', { name: 'Split' }).click({ timeout: 1000 })
    await expect(rows(other)).toHaveCount(alone + 2, { timeout: 1000 })
  }).toPass()
  await expect(rows(page)).toHaveCount(alone + 2)
})

test('counts go by article, and what is left of a story is found among the unread', async ({
  page,
}) => {
  await page.goto('./')
  const unread = page.getByRole('link', { name: /^Unread/ })
  await expect(unread).toContainText('8')
  await row(page, gazette).getByRole('button', { name: 'Mark read' }).click()
  await expect(unread).toContainText('7')
  await unread.click()
  await expect(row(page, herald)).toContainText('also Fleet Gazette, Northern Wire')
  await expect(rows(page)).toHaveCount(alone)
})

test('nothing shifts when pages with a story are taken over', async ({ page }) => {
  const address = await addressOf(page, gazette)
  // From when all of it is there: how a page that is still coming is painted is no matter of taking it over.
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    addEventListener('DOMContentLoaded', () => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shifts: window.shifts + (entry as PerformanceEntry & { value: number }).value,
          })
      }).observe({ type: 'layout-shift' })
    })
  })
  for (const place of ['./', address]) {
    await page.goto(place)
    await expect(page.getByRole('button', { name: 'Split' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => window.shifts)).toBe(0)
  }
})

for (const width of widths)
  test(`a story has no violation of accessibility rules, and fits a window ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const place of ['./', await addressOf(page, gazette)]) {
      await page.goto(place)
      await expect(page.getByRole('button', { name: 'Split' })).toBeVisible()
      await expectNoViolations(page)
      await expectNoSidewaysScroll(page)
    }
  })

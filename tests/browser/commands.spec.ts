import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { addressOf, expectNoSidewaysScroll, listIsLive, scrollPlace } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

/** Chooses a look in the settings; it holds as soon as it is kept. */
async function choose(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('radio', { name })
  await choice.click()
  await expect(choice).toBeChecked()
}

/** What the page's entry in the history is known by. */
function entryKey(page: Page): Promise<string> {
  return page.evaluate(() => (history.state as { key: string }).key)
}

test.describe('in a long feed, keys', () => {
  test.use({ collection: 'thousands' })

  test('walk further than the window, open, lead along the list and back to the entry', async ({
    page,
  }) => {
    await page.goto('./')
    // The entries are there before the page hears keys; their buttons are not.
    await listIsLive(page)
    const focused = page.locator('article h3 a:focus')
    for (let at = 1; at <= 14; at++) {
      await page.keyboard.press('n')
      await expect(page.locator(`article[aria-posinset="${at}"] h3 a`)).toBeFocused()
      await expect(focused).toBeInViewport()
    }
    const title = await focused.textContent()
    // Of rows above the window that weren't seen, the heights are a guess: the page's own length may be another.
    const top = async () => (await focused.boundingBox())!.y
    const place = await top()
    await page.keyboard.press('o')
    await expect(page.getByRole('heading', { level: 1, name: title!, exact: true })).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1, name: title!, exact: true })).toBeHidden()
    await page.keyboard.press('k')
    await expect(page.getByRole('heading', { level: 1, name: title!, exact: true })).toBeVisible()
    await page.keyboard.press('u')
    await expect(focused).toHaveText(title!)
    await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThan(3)
  })

  test('lead back to the entry that was read last, whatever was followed or set meanwhile', async ({
    page,
  }) => {
    await page.goto('./')
    // The entries are there before the page hears keys; their buttons are not.
    await listIsLive(page)
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    const headline = page.getByRole('heading', { level: 1 })
    // Until then keys are the feed's.
    await expect(headline).toHaveText(/report 1$/)
    for (let at = 1; at <= 7; at++) {
      const before = await headline.textContent()
      await page.keyboard.press('j')
      await expect(headline).not.toHaveText(before!)
    }
    const last = await headline.textContent()
    await page.keyboard.press('2')
    await expect(page).toHaveURL(/view=single/)
    const passage = page.getByRole('link', { name: /^Passage 1 behind/ }).first()
    const href = await passage.getAttribute('href')
    await passage.click()
    await expect(page).toHaveURL(/#passage/)
    // Where it leads to, one is already.
    const again = page.locator(`a[href$="${href!.slice(href!.indexOf('#'))}"]:visible`).first()
    await again.click()
    await again.click()
    await page.keyboard.press('u')
    await expect(page).toHaveURL('./')
    const focused = page.locator('article h3 a:focus')
    await expect(focused).toHaveText(last!)
    await expect(focused).toBeInViewport()
  })

  test('lead back to the list, whatever was asked for before it was there', async ({ page }) => {
    // What is next is fetched ahead, and would be there at once.
    let last = 0
    await page.route('**/bundle/article/*', async (route) => {
      while (Number(/report-(\d+)-/.exec(route.request().url())?.[1]) > last)
        await new Promise((resolve) => setTimeout(resolve, 50))
      await route.continue()
    })
    await page.goto('./')
    await listIsLive(page)
    const list = await entryKey(page)
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    await expect(page).toHaveURL(/report-1-/)
    await page.keyboard.press('j')
    await expect(page).toHaveURL(/report-2-/)
    last = 2
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toHaveText(/report 2$/)
    await page.keyboard.press('j')
    await expect(page).toHaveURL(/report-3-/)
    const first = await entryKey(page)
    await page.keyboard.press('j')
    await expect.poll(() => entryKey(page)).not.toBe(first)
    last = 3
    await expect(headline).toHaveText(/report 3$/)
    await page.keyboard.press('j')
    await expect(page).toHaveURL(/report-4-/)
    await page.keyboard.press('u')
    await expect(page).toHaveURL('./')
    expect(await entryKey(page)).toBe(list)
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test('lead back to the list, though the history was on its way elsewhere after a reload', async ({
    page,
  }) => {
    await page.goto('./settings/')
    await page.goto('./?source=Hacker+News')
    await listIsLive(page)
    const list = await entryKey(page)
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toHaveText(/report \d+$/)
    const goOn = async () => {
      const before = await headline.textContent()
      await page.keyboard.press('j')
      await expect(headline).not.toHaveText(before!)
      await expect(headline).toHaveText(/report \d+$/)
    }
    await goOn()
    const second = page.url()
    await goOn()
    const third = await headline.textContent()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Mark unread' })).toBeVisible()
    let isHeld = true
    await page.route('**/bundle/article/*', async (route) => {
      while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50))
      await route.continue()
    })
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL(second)
    await page.keyboard.press('j')
    await expect(page).not.toHaveURL(second)
    isHeld = false
    await expect(headline).not.toHaveText(third!)
    await page.keyboard.press('u')
    await expect(page).toHaveURL('./?source=Hacker+News')
    expect(await entryKey(page)).toBe(list)
  })

  test('lead back to the list from an article that another led to', async ({ page }) => {
    await page.goto('./?source=Hacker+News')
    await listIsLive(page)
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toHaveText(/report \d+$/)
    const first = await headline.textContent()
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /report \d+/ })
      .first()
      .click()
    await expect(headline).not.toHaveText(first!)
    await page.keyboard.press('u')
    await expect(page).toHaveURL('./?source=Hacker+News')
    await expect(page.locator('article h3 a:focus')).toHaveText(first!)
  })

  test('lead back to where the list was, however far the article was read', async ({ page }) => {
    for (const down of [0, 400]) {
      await page.goto('./?category=Papers')
      await listIsLive(page)
      await page.evaluate((down) => window.scrollTo(0, down), down)
      await page.keyboard.press('n')
      const focused = page.locator('article h3 a:focus')
      const opened = await focused.textContent()
      const place = await scrollPlace(page)
      await page.keyboard.press('o')
      await expect(
        page.getByRole('heading', { level: 1, name: opened!, exact: true }),
      ).toBeVisible()
      await page.locator('[id^=row-]').last().scrollIntoViewIfNeeded()
      expect(await scrollPlace(page)).toBeGreaterThan(place)
      await page.keyboard.press('u')
      await expect(focused).toHaveText(opened!)
      // What was out of place came when the rows were measured.
      await page.waitForTimeout(500)
      expect(Math.abs((await scrollPlace(page)) - place)).toBeLessThan(3)
    }
  })

  test('go to the end and to the top', async ({ page }) => {
    await page.goto('./')
    await listIsLive(page)
    await page.keyboard.press('G')
    const entries = page.getByRole('article')
    await expect
      .poll(() => entries.last().evaluate((entry) => entry.ariaPosInSet === entry.ariaSetSize))
      .toBe(true)
    await page.keyboard.press('g')
    await page.keyboard.press('g')
    await expect.poll(() => scrollPlace(page)).toBe(0)
  })
})

test('the palette finds an article by a word of its title, and opens it', async ({ page }) => {
  await page.goto('./how/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await expectNoViolations(page)
  await page.keyboard.type('nathan lambert')
  await expect(page.getByRole('option', { name: sample.title })).toBeVisible()
  while ((await page.getByRole('option', { selected: true, name: sample.title }).count()) === 0)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
})

test('help and palette give the keyboard back to where it was', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: sample.title }).focus()
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('link', { name: sample.title })).toBeFocused()
  }
})

test('an article leads on from its end, by hand', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  const along = page.getByRole('navigation', { name: 'Along the list' })
  await along.getByRole('button', { name: 'Next article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeHidden()
  await along.getByRole('button', { name: 'Previous article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
})

test('a page has the look that was chosen before any of its scripts have come', async ({
  page,
  site,
}) => {
  await page.goto('./settings/')
  await choose(page, 'Dark')
  await choose(page, '150%')
  await expect(page.locator('html[data-size="largest"]')).toHaveCount(1)
  site.misbehave((path) => (path.endsWith('.js') ? 'hang' : undefined))
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: sample.title })).toBeVisible()
  const look = await page.evaluate(() => {
    const { colorScheme, fontSize } = getComputedStyle(document.documentElement)
    return { colorScheme, fontSize }
  })
  expect(look).toEqual({ colorScheme: 'dark', fontSize: '24px' })
})

test('every theme is free of barriers, in the feed, an article and the settings', async ({
  page,
}) => {
  const article = await addressOf(page, sample.title)
  for (const theme of ['Sepia', 'High contrast']) {
    await page.goto('./settings/')
    await choose(page, theme)
    for (const address of ['./settings/', './', article]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectNoViolations(page)
      }
    }
  }
})

test('the largest text fits the narrowest page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const article = await addressOf(page, sample.title)
  await page.goto('./settings/')
  await choose(page, '150%')
  await choose(page, 'OpenDyslexic')
  for (const address of ['./settings/', './', article]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectNoSidewaysScroll(page)
  }
})

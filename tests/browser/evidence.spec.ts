import type { Locator, Page } from '@playwright/test'
import { addressOf, expectNoSidewaysScroll, openFromFeed } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

const sentence = (page: Page) =>
  page.getByRole('region', { name: 'Summary' }).getByRole('button').first()
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' })
const quote = (page: Page) => evidence(page).getByRole('blockquote').first()
const link = (page: Page) =>
  evidence(page).getByRole('link', { name: 'In the cached copy' }).first()

/** Passages that stand out by their background, among all passages of the cached texts. */
const lit = (page: Page) =>
  page
    .locator('mark')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((mark) => mark.textContent),
    )

async function expectEvidence(page: Page): Promise<void> {
  await expect(quote(page)).toContainText('Nathan Lambert visited all of China’s top AI labs')
  await expect.poll(() => lit(page)).not.toHaveLength(0)
  expect((await lit(page)).join(' ')).toContain('Nathan Lambert visited')
}

test.describe('a sentence of the summary', () => {
  test.beforeEach(({ page }) => openFromFeed(page, sample.title))

  test('lights and quotes its evidence when pointed at', async ({ page }) => {
    expect(await lit(page)).toHaveLength(0)
    await sentence(page).hover()
    await expectEvidence(page)
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => lit(page)).toHaveLength(0)
  })

  test('keeps the quote that has the keyboard, wherever the pointer comes to lie', async ({
    page,
  }) => {
    await sentence(page).hover()
    await link(page).focus()
    await page.getByRole('heading', { level: 1 }).hover()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#passage-0-0$/)
  })

  test('does so when the keyboard reaches it', async ({ page }) => {
    await sentence(page).focus()
    await expectEvidence(page)
  })

  test('keeps it lit when it is chosen, until it is chosen again', async ({ page }) => {
    await sentence(page).focus()
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('heading', { level: 1 }).hover()
    await page.getByRole('button', { name: 'Next', exact: true }).focus()
    await expectEvidence(page)
    await sentence(page).focus()
    await page.keyboard.press('Space')
    await expect(sentence(page)).toHaveAttribute('aria-pressed', 'false')
  })

  test('leads to its passage in the copy, and back', async ({ page }) => {
    await sentence(page).click()
    const address = page.url()
    await link(page).click()
    const passage = page.locator(':target, :focus').first()
    await expect(passage).toBeInViewport()
    await expect(passage).toContainText('Nathan Lambert visited')
    await expect(page).toHaveURL(/#passage-/)
    await page.goBack()
    await expect(page).toHaveURL(address)
  })

  test('leads to the whole of its passage, past the words that differ', async ({ page }) => {
    await sentence(page).click()
    await link(page).click()
    const row = page.getByRole('row').filter({ has: page.locator(':focus') })
    const frames = await row
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).boxShadow))
    expect(frames.length).toBeGreaterThan(3)
    expect(new Set(frames).size).toBe(1)
    expect(frames[0]).not.toBe('none')
  })

  for (const query of ['?view=original', '?show=changes', '?view=single&show=changes'])
    test(`leads to its passage although ${query} doesn’t show it`, async ({ page }) => {
      await page.goto(page.url() + query)
      await sentence(page).click()
      await link(page).click()
      const passage = page.locator('mark').filter({ hasText: 'Nathan Lambert visited' }).first()
      await expect(passage).toBeInViewport()
      await expect(page.locator(':focus')).toContainText('Nathan Lambert visited')
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`${query.replace('?', '\\?')}$`))
    })

  test('is led to from the passage', async ({ page }) => {
    const number = page
      .getByRole('link', { name: 'Evidence for sentence 1 of the summary' })
      .first()
    await number.focus()
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toBeFocused()
    await expect(sentence(page)).toBeInViewport()
  })

  test('stays lit when its passage led to it and the page moved under a pointer at rest', async ({
    page,
  }) => {
    const number = page
      .getByRole('link', { name: 'Evidence for sentence 1 of the summary' })
      .first()
    await number.focus()
    await page.mouse.move(500, 300)
    await page.mouse.move(500, 400)
    const comesUnder = page.evaluate(() =>
      new Promise((told) => addEventListener('pointerover', told, { once: true })).then(() => {}),
    )
    await page.keyboard.press('Enter')
    await comesUnder
    await expect(sentence(page)).toBeFocused()
    await expect(page.locator('.claim[data-lit]')).toHaveText(/Nathan Lambert/)
  })
})

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })

  test('a tap lights and quotes the evidence, and its link scrolls there', async ({ page }) => {
    const address = await addressOf(page, sample.title)
    await page.goto(address)
    await sentence(page).tap()
    await expectEvidence(page)
    await expect(quote(page)).toBeInViewport()
    await expect(sentence(page)).toBeInViewport()
    await link(page).tap()
    await expect(page.locator(':focus')).toContainText('Nathan Lambert visited')
    await expect(page.locator(':focus')).toBeInViewport()
  })
})

test.describe('on a narrow screen', () => {
  test.use({ collection: 'odd', viewport: { width: 390, height: 664 }, hasTouch: true })

  /** How much of the sentence the evidence, or the window's end, covers, in pixels. */
  const covered = (asked: Locator) =>
    asked.evaluate((sentence) => {
      const evidence = document.querySelector('[aria-label="Evidence"]')!.getBoundingClientRect()
      return sentence.getBoundingClientRect().bottom - Math.min(evidence.top, innerHeight)
    })

  /** Taps on a sentence's first line: the box around all its lines holds others' words. */
  async function tapOn(page: Page, asked: Locator): Promise<void> {
    const { x, y, height } = await asked.evaluate((sentence) => sentence.getClientRects()[0]!)
    await page.touchscreen.tap(x + 5, y + height / 2)
  }

  for (const by of ['tap', 'keyboard'])
    for (const nth of [1, 4, 7])
      test(`sentence ${nth} and its evidence are both in sight, wherever it stood: ${by}`, async ({
        page,
      }) => {
        await page.goto(await addressOf(page, oddTitles['long summary']))
        const asked = page
          .getByRole('region', { name: 'Summary' })
          .getByRole('button')
          .nth(nth - 1)
        // At the window's end, where the evidence comes up.
        await asked.evaluate((sentence) =>
          window.scrollBy(0, sentence.getBoundingClientRect().bottom - innerHeight + 4),
        )
        await (by === 'tap' ? tapOn(page, asked) : asked.focus())
        await expect(evidence(page).getByText(`Sentence ${nth}: `)).toBeInViewport()
        await expect.poll(() => covered(asked)).toBeLessThanOrEqual(0)
        await expect(asked).toBeInViewport()
      })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a short summary is not covered by its evidence either', async ({ page }) => {
    await page.goto(await addressOf(page, sample.title))
    await sentence(page).tap()
    const { top } = await evidence(page).evaluate((panel) => panel.getBoundingClientRect())
    const { bottom } = await sentence(page).evaluate((asked) => asked.getBoundingClientRect())
    expect(bottom).toBeLessThanOrEqual(top)
    await expect(quote(page)).toBeInViewport({ ratio: 1 })
  })
})

test.describe('the numbers of the summary’s sentences', () => {
  for (const view of ['facing', 'single', 'cached'])
    test(`stand in the margin beside their passages: ${view}`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${await addressOf(page, sample.title)}?view=${view}`)
      const number = page.getByRole('link', { name: /^Evidence for sentence 1 / }).first()
      await number.scrollIntoViewIfNeeded()
      const { right, left } = await number.evaluate((link) => ({
        right: link.getBoundingClientRect().right,
        left: link.closest('p, li')!.getBoundingClientRect().left,
      }))
      expect(right).toBeLessThanOrEqual(left)
    })

  test('can be seen and pressed however far down their passages stand', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${await addressOf(page, sample.title)}?view=single`)
    const numbers = page.getByRole('link', { name: /^Evidence for sentence \d+ / })
    await expect(numbers.first()).toBeVisible()
    // As far down as a passage may stand: what is far away isn't drawn till it comes near.
    await page.evaluate(() => {
      const column = document.querySelector('.prose-long:has(.passage-numbers)')!
      const first = column.querySelector(':scope > :has(.passage-numbers)')!
      for (let count = 0; count < 20; count++) first.before(document.createElement('p'))
    })
    for (const number of await numbers.all()) {
      await number.scrollIntoViewIfNeeded()
      const isOnTop = await number.evaluate((link) => {
        const { x, y, width, height } = link.getBoundingClientRect()
        return link.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
      expect(isOnTop).toBe(true)
    }
  })

  test('stand in the line where there is no margin to hold them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(await addressOf(page, sample.title))
    await expect(page.getByRole('table')).toHaveCount(0)
    const number = page.getByRole('link', { name: /^Evidence for sentence 1 / }).first()
    await expect(number).toBeVisible()
    await expectNoSidewaysScroll(page)
    expect((await number.boundingBox())!.x).toBeGreaterThanOrEqual(0)
  })
})

test.describe('a summary of many sentences', () => {
  test.use({ collection: 'odd', viewport: { width: 1440, height: 800 } })
  test.beforeEach(async ({ page }) => {
    await page.goto(await addressOf(page, oddTitles['long summary']))
  })

  test('has all of them and their passages in the overview, which nothing cuts off', async ({
    page,
  }) => {
    const lines = evidence(page).getByRole('listitem')
    await expect(lines).toHaveCount(7)
    await lines.first().scrollIntoViewIfNeeded()
    const panel = (await evidence(page).boundingBox())!
    for (const line of await lines.all()) {
      await expect(line).toBeInViewport({ ratio: 1 })
      const box = (await line.boundingBox())!
      expect(box.y + box.height).toBeLessThanOrEqual(panel.y + panel.height + 1)
    }
    await evidence(page).getByRole('link', { name: 'Passage 1 behind sentence 5' }).click()
    await expect(page.locator(':focus')).toContainText('九周以后')
  })

  for (const query of ['', '?view=original'])
    test(`has the keyboard back at the link that led to a passage: ${query}`, async ({ page }) => {
      await page.goto(page.url() + query)
      await sentence(page).focus()
      await link(page).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#passage-/)
      await page.goBack()
      await expect(link(page)).toBeFocused()
    })

  test('moves nothing below it when a sentence is pointed at', async ({ page }) => {
    const below = page.getByRole('heading', { name: 'Original and cached copy' })
    const before = await below.boundingBox()
    await sentence(page).hover()
    await expect(quote(page)).toBeVisible()
    await expect(evidence(page).getByText('Sentence 7')).toBeHidden()
    expect(await below.boundingBox()).toEqual(before)
  })

  test('keeps the number of each with its last letter', async ({ page }) => {
    const summary = page.locator('p').filter({ has: page.locator('.claim') })
    for (let width = 360; width <= 400; width += 4) {
      await page.setViewportSize({ width, height: 800 })
      const indents = await summary.evaluate((paragraph) =>
        [...paragraph.querySelectorAll('.claim-number')].map(
          (number) => number.getBoundingClientRect().left - paragraph.getBoundingClientRect().left,
        ),
      )
      expect(Math.min(...indents), `at ${width} px`).toBeGreaterThan(8)
    }
  })
})

test.describe('a finger on the number of a passage', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true })

  test('leads to its sentence at the first tap, and lights it', async ({ page }) => {
    await page.goto(await addressOf(page, sample.title))
    const number = page.locator('.prose-long .passage-numbers a')
    await number.first().tap()
    const lit = page.locator('.claim[data-lit]')
    await expect(lit).toBeFocused()
    await expect(lit).toBeInViewport()
  })
})

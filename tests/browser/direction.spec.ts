import type { Locator } from '@playwright/test'
import { addressOf } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'

const boxOf = async (locator: Locator) => (await locator.boundingBox())!

/** The digits and signs of an element as they are seen, line by line from the left. */
function figuresFromTheLeft(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const letters: { letter: string; top: number; left: number }[] = []
  while (texts.nextNode())
    for (const { 0: letter, index } of texts.currentNode.textContent!.matchAll(/[\d.%$-]/g)) {
      const range = document.createRange()
      range.setStart(texts.currentNode, index)
      range.setEnd(texts.currentNode, index + 1)
      const { top, left } = range.getBoundingClientRect()
      letters.push({ letter, top, left })
    }
  return letters
    .sort((one, other) => Math.round((one.top - other.top) / 9) || one.left - other.left)
    .map(({ letter }) => letter)
    .join('')
}

test.describe('text from right to left', () => {
  test.use({ collection: 'odd', viewport: { width: 1440, height: 900 } })

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

  for (const view of ['single', 'cached'])
    test(`has the numbers of the summary in the page’s margin, off the ruler: ${view}`, async ({
      page,
    }) => {
      await page.goto(`${await addressOf(page, oddTitles['wrong way'])}?view=${view}`)
      const text = page.getByRole('region', { name: 'Original and cached copy' })
      const paragraph = text
        .getByRole('paragraph')
        .filter({ has: page.locator('mark') })
        .first()
      const number = await boxOf(paragraph.locator('.passage-numbers').first())
      expect(number.x + number.width).toBeLessThanOrEqual((await boxOf(paragraph)).x)
      expect(number.x).toBeGreaterThanOrEqual(0)
    })

  test('has what is said of it on the side where its lines begin', async ({ page }) => {
    await page.goto(await addressOf(page, oddTitles['right to left']))
    const moved = page.getByRole('link', { name: 'moved elsewhere in the copy' })
    const cell = page.getByRole('cell').filter({ has: moved })
    const [note, whole] = [await boxOf(moved), await boxOf(cell)]
    expect(note.x + note.width).toBeGreaterThan(whole.x + whole.width - 12)
    await expect(page.getByRole('table').locator('.findings').first()).toHaveCSS(
      'text-align',
      'end',
    )
  })

  test('begins its title at the column’s right edge', async ({ page }) => {
    await page.goto(await addressOf(page, oddTitles['right to left']))
    const title = page.getByRole('heading', { level: 1 })
    const words = await title.evaluate((heading) => {
      const range = document.createRange()
      range.selectNodeContents(heading)
      return range.getBoundingClientRect().right
    })
    const column = await boxOf(page.locator('article header'))
    expect(words).toBeGreaterThan(column.x + column.width - 2)
  })

  for (const view of ['facing', 'single'])
    test(`has signs beside figures where they stand without marks: ${view}`, async ({ page }) => {
      await page.goto(`${await addressOf(page, oddTitles['Hebrew figures'])}?view=${view}`)
      const paragraphs = page
        .getByRole('region', { name: 'Original and cached copy' })
        .getByRole('paragraph')
        .filter({ hasText: '%' })
      await expect(paragraphs.first().locator('del').first()).toBeVisible()
      // What is said beside a text has its own direction, and the numbers stand in the margin.
      await page.locator('.passage-numbers, .beside, .sr-only').evaluateAll((notes) => {
        for (const note of notes) note.remove()
      })
      for (const paragraph of await paragraphs.all()) {
        const marked = await paragraph.evaluate(figuresFromTheLeft)
        await paragraph.evaluate((element) => element.replaceChildren(element.textContent))
        expect(marked).toContain('%')
        expect(marked).toBe(await paragraph.evaluate(figuresFromTheLeft))
      }
    })

  test('parts its words from what is said of it within the line', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(await addressOf(page, oddTitles['right to left']))
    const notes = page.locator('.prose-long .beside')
    await expect(notes.first()).toBeVisible()
    expect(await notes.count()).toBeGreaterThan(2)
    for (const note of await notes.all()) await expect(note).toHaveCSS('display', 'inline-block')
    const apart = await notes.evaluateAll((notes) =>
      notes.map((note) => Number.parseFloat(getComputedStyle(note).marginLeft)),
    )
    for (const space of apart) expect(space).toBeGreaterThan(3)
  })
})

import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { addressOf, openFromFeed } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })
const texts = (page: Page) => page.getByRole('table', { name: 'Original and cached copy' })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects the words of an element, as a pointer drawn over them does. */
const select = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => document.getSelection()!.selectAllChildren(element))

/** Selects from the beginning of an element to the end of another. */
const selectFrom = (page: Page, first: string, last: string) =>
  page
    .locator(last)
    .first()
    .evaluate((to, first) => {
      const from = document.querySelector(first)!
      document.getSelection()!.setBaseAndExtent(from, 0, to, to.childNodes.length)
    }, first)
const left = '[role=cell]:first-child'
const right = '[role=cell]:last-child'

/**
 * A voice that says nothing and is done when it is told so. As on Android, pausing ends what is said; as in
 * Chrome, what is called off fails as interrupted.
 */
const voice = () => {
  const said: string[] = []
  let present: SpeechSynthesisUtterance | null = null
  const end = (name: 'end' | 'error') => {
    const one = present
    present = null
    const event = Object.assign(new Event(name), { error: 'interrupted' }) as never
    if (name === 'end') one?.onend?.call(one, event)
    else one?.onerror?.call(one, event)
  }
  const synthesis = {
    speak: (utterance: SpeechSynthesisUtterance) => {
      present = utterance
      said.push(utterance.text)
    },
    cancel: () => end('error'),
    pause: () => end('end'),
    resume: () => {},
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { said, next: () => end('end'), fail: () => end('error') })
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const next = (page: Page) => page.evaluate(() => (window as unknown as { next: () => void }).next())
const fail = (page: Page) => page.evaluate(() => (window as unknown as { fail: () => void }).fail())

test.describe('words that are selected', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('can be copied as a quotation, and as a link that leads back to them', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await expect(bar(page)).toHaveCount(0)
    await select(page, '#row-3 [role=cell]:last-child .prose')
    const words = await page.evaluate(() => document.getSelection()!.toString().trim())
    await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
    await expect(bar(page).getByRole('status')).toHaveText('Quotation copied')
    expect(await copied(page)).toContain(`“${words}”\n— `)
    expect(await copied(page)).toContain('cached 8 May 2026, 09:49')
    await bar(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(bar(page).getByRole('status')).toHaveText('Link copied')
    await expectNoViolations(page)
    const link = await copied(page)
    expect(link).toContain('#row-3:~:text=')

    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.locator('#row-3')).toBeInViewport()
    await expect(page.locator('#row-3')).toBeFocused()
  })

  test('are those of the page they begin on, with nothing that is said of them', async ({
    page,
  }) => {
    await openFromFeed(page, sample.title)
    for (const side of [left, right]) {
      await selectFrom(page, `#row-0 ${side}`, '#row-3')
      const words = await page.evaluate(
        ([side]) =>
          [0, 1, 2, 3].map((row) => {
            const prose = document.querySelector(`#row-${row} ${side} .prose`)?.cloneNode(true)
            for (const number of (prose as Element).querySelectorAll('.passage-numbers'))
              number.remove()
            return prose!.textContent!.trim()
          }),
        [side],
      )
      await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
      await expect(bar(page).getByRole('status')).toHaveText('Quotation copied')
      expect(await copied(page)).toContain(`“${words.join(' ').replace(/\s+/g, ' ')}”\n— `)
    }
  })

  test('are found by the browser that follows the link, be they few, many, or of two paragraphs', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await openFromFeed(page, sample.title)
    const links: string[] = []
    const take = async () => {
      await bar(page).getByRole('button', { name: 'Copy link' }).click()
      await expect(bar(page).getByRole('status')).toHaveText('Link copied')
      links.push(await copied(page))
    }
    for (const row of [1, 3, 8]) {
      await select(page, `#row-${row} ${right} .prose`)
      await take()
    }
    // The last words of a paragraph and the first of the next.
    await page.evaluate((right) => {
      const textsOf = (row: number) => {
        const prose = document.querySelector(`#row-${row} ${right} .prose`)!
        const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT)
        const texts: Text[] = []
        while (walker.nextNode()) texts.push(walker.currentNode as Text)
        return texts.filter((text) => text.length > 20)
      }
      const [before, after] = [textsOf(8).at(-1)!, textsOf(9)[0]!]
      const selection = document.getSelection()!
      selection.setBaseAndExtent(before, before.data.trimEnd().length - 9, after, 8)
    }, right)
    await take()
    expect(links.at(-1)).toMatch(/text=[^,]+,[^,]+$/)
    for (const link of links) {
      await page.goto('about:blank')
      // Without the row nothing but the words themselves leads down there.
      await page.goto(link.replace(/#row-\d+/, '#'))
      await expect.poll(() => page.evaluate(() => scrollY), link).toBeGreaterThan(300)
    }
  })

  test('are copied by hand where the browser has no clipboard for a page', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    )
    await openFromFeed(page, sample.title)
    await select(page, `#row-3 ${right} .prose`)
    await bar(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(bar(page).getByRole('status')).toHaveText(/^This browser lets no page copy/)
    const field = bar(page).getByRole('textbox', { name: 'To be copied by hand' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(/#row-3:~:text=/)
    const selected = await field.evaluate((one: HTMLTextAreaElement) =>
      one.value.slice(one.selectionStart, one.selectionEnd),
    )
    expect(selected).toBe(await field.inputValue())
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
  })

  test.describe('of half a row that was taken apart', () => {
    test.use({ collection: 'odd' })

    for (const width of [1440, 390])
      test(`are led to where the row is whole, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 600 })
        await openFromFeed(page, oddTitles.differences)
        const weak = page.locator('[id^=row-]').filter({ hasText: 'It was the third' })
        const id = (await weak.first().getAttribute('id'))!
        await weak.getByRole('button', { name: 'Take apart' }).click()
        await select(page, `[id="${id}.5"] ins`)
        await bar(page).getByRole('button', { name: 'Copy link' }).click()
        await expect(bar(page).getByRole('status')).toHaveText('Link copied')
        const link = await copied(page)
        expect(link).toContain(`#${id}:~:text=`)
        await page.goto('about:blank')
        await page.goto(link)
        // A narrow page is written as a table, and set as one column once its scripts are there.
        await expect(texts(page)).toHaveCount(width > 800 ? 1 : 0)
        await expect(page.locator(`#${id}`)).toBeFocused()
        await expect(page.locator(`#${id}`)).toBeInViewport()
      })
  })

  test('are let go of with them', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await select(page, '#row-3 [role=cell]:last-child .prose')
    await expect(bar(page)).toBeVisible()
    await page.evaluate(() => document.getSelection()!.removeAllRanges())
    await expect(bar(page)).toHaveCount(0)
  })
})

test('the keyboard quotes the sentence that it is at', async ({ page }) => {
  await openFromFeed(page, sample.title)
  await expect(texts(page)).toBeVisible()
  await page.keyboard.press(']')
  const row = await page.evaluate(() => document.activeElement!.id)
  await page.keyboard.press('y')
  await expect(bar(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused()
  const selected = await page.evaluate(
    () =>
      document.getSelection()!.getRangeAt(0).startContainer.parentElement!.closest('[id^=row-]')!
        .id,
  )
  expect(selected).toBe(row)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator(`#${row}`)).toBeFocused()
})

test('asked for once more, the bar has the keyboard again, and the sentence that is now in hand', async ({
  page,
}) => {
  await openFromFeed(page, sample.title)
  await expect(texts(page)).toBeVisible()
  const quote = bar(page).getByRole('button', { name: 'Copy quotation' })
  const chosen = () => page.evaluate(() => document.getSelection()!.toString())
  await page.keyboard.press(']')
  await page.keyboard.press('y')
  await expect(quote).toBeFocused()
  const first = await chosen()
  await page.keyboard.press(']')
  await expect(quote).not.toBeFocused()
  const row = await page.evaluate(() => document.activeElement!.id)
  await page.keyboard.press('y')
  await expect(quote).toBeFocused()
  expect(await chosen()).not.toBe(first)
  await page.keyboard.press('Escape')
  await expect(page.locator(`#${row}`)).toBeFocused()
})

test.describe('an article that has nothing to compare', () => {
  test.use({
    ...{ collection: 'odd', viewport: { width: 390, height: 664 } },
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  for (const text of ['copy', 'linked page'] as const)
    test(`links to the sentences of its ${text}`, async ({ page }) => {
      await page.goto(await addressOf(page, oddTitles['copy and page']))
      const when = text === 'copy' ? 'morning' : 'evening'
      const sentence = page.locator('[id^=row-]', { hasText: `On day 41 the ${when}` })
      await select(page, `#${(await sentence.getAttribute('id'))!}`)
      await bar(page).getByRole('button', { name: 'Copy link' }).click()
      await expect(bar(page).getByRole('status')).toHaveText('Link copied')
      const link = await copied(page)
      await page.goto('about:blank')
      await page.goto(link)
      await expect(sentence).toBeFocused()
      await expect(sentence).toBeInViewport()
    })
})

test.describe('an article that has no sentence to choose', () => {
  test.use({ collection: 'odd' })

  test('says so to who asks for one, and lets go of the keyboard again', async ({ page }) => {
    await page.goto(await addressOf(page, oddTitles.wordless))
    await expect(page.getByText('Read', { exact: true })).toBeVisible()
    await page.keyboard.press('y')
    await expect(bar(page).getByRole('status')).toHaveText('Nothing is selected to be quoted.')
    await expect(bar(page).locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
  })
})

test.describe('the copy is read aloud', () => {
  test.beforeEach(({ page }) => page.addInitScript(voice))

  test('from where one points, sentence by sentence, each marked', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await select(page, '#row-3 [role=cell]:last-child .prose')
    const words = await page.evaluate(() => document.getSelection()!.toString().trim())
    await bar(page).getByRole('button', { name: 'Read aloud' }).click()
    await expect.poll(() => said(page)).toEqual([words])
    await expect(page.locator('[data-spoken]')).toHaveId('row-3')
    await next(page)
    await expect.poll(async () => (await said(page)).length).toBe(2)
    await expect(page.locator('[data-spoken]')).not.toHaveId('row-3')
    await expect(page.locator('[data-spoken]')).toBeInViewport()
    await bar(page).getByRole('button', { name: 'Pause' }).press('Enter')
    await expect(bar(page).getByRole('button', { name: 'Read on' })).toBeVisible()
    await expect(bar(page).getByRole('button', { name: 'Read on' })).toBeFocused()
    await bar(page).getByRole('button', { name: 'Stop reading' }).click()
    await expect(page.locator('[data-spoken]')).toHaveCount(0)
  })

  test('paused, from the sentence on that it was at, whatever is pressed meanwhile', async ({
    page,
  }) => {
    await openFromFeed(page, sample.title)
    await select(page, `#row-3 ${right} .prose`)
    await bar(page).getByRole('button', { name: 'Read aloud' }).click()
    await next(page)
    await expect.poll(async () => (await said(page)).length).toBe(2)
    await bar(page).getByRole('button', { name: 'Pause' }).click()
    await expect(page.locator('[data-spoken]')).toHaveId('row-4')
    await page.getByRole('heading', { level: 1 }).click()
    expect(await page.evaluate(() => document.getSelection()!.isCollapsed)).toBe(true)
    await bar(page).getByRole('button', { name: 'Read on' }).click()
    const [, second, third, ...more] = await said(page)
    expect(third).toBe(second)
    expect(more).toEqual([])
    await expect(page.locator('[data-spoken]')).toHaveId('row-4')
  })

  test('by one key, which pauses it and reads on, until Escape', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await expect(texts(page)).toBeVisible()
    const mark = page.locator('[data-spoken]')
    await page.keyboard.press('r')
    await expect(mark).toHaveId('row-0')
    // It is long, and said in two parts.
    await next(page)
    await next(page)
    await expect(mark).toHaveId('row-1')
    await page.keyboard.press('r')
    await expect(bar(page).getByRole('button', { name: 'Read on' })).toBeVisible()
    await page.keyboard.press('r')
    await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible()
    await expect(mark).toHaveId('row-1')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(mark).toHaveId('row-1')
    await page.keyboard.press('Escape')
    await expect(mark).toHaveCount(0)
    await expect(bar(page)).toHaveCount(0)
  })

  test('no further than the voice goes, which is said', async ({ page }) => {
    await openFromFeed(page, sample.title)
    await expect(texts(page)).toBeVisible()
    await page.keyboard.press('r')
    await expect(page.locator('[data-spoken]')).toHaveCount(1)
    await fail(page)
    await expect(bar(page).getByRole('status')).toHaveText('This browser’s voice broke off.')
    await expect(page.locator('[data-spoken]')).toHaveCount(0)
  })
})

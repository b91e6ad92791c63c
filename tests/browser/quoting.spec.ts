import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { openFromFeed } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects the words of an element, as a pointer drawn over them does. */
const select = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => document.getSelection()!.selectAllChildren(element))

/** A voice that says nothing and is done at once when it is told so. */
const voice = () => {
  const said: string[] = []
  let present: SpeechSynthesisUtterance | null = null
  const synthesis = {
    speak: (utterance: SpeechSynthesisUtterance) => {
      present = utterance
      said.push(utterance.text)
    },
    cancel: () => (present = null),
    pause: () => said.push('(paused)'),
    resume: () => {},
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, {
    said,
    next: () => present?.onend?.call(present, new Event('end') as never),
  })
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const next = (page: Page) => page.evaluate(() => (window as unknown as { next: () => void }).next())

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

test('the copy is read aloud from where one points, sentence by sentence, each marked', async ({
  page,
}) => {
  await page.addInitScript(voice)
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

import type { Locator, Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, listIsLive } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'
import { repository } from './site.ts'
import { pseudoLanguage } from '../../src/bundle/languages.ts'

// A reader whose browser prefers none of the languages there are keeps that of the pages.
test.use({ collection: 'pseudo', locale: 'fr-FR' })

/** What stands in no catalogue: names, keys as they are written on a keyboard, and dates, which `Intl` writes. */
const names = /^(?:\w|Recto|English|简体中文|(?:(?:Ctrl|Shift)\+)?(?:K|F7|Enter)|Esc|⌘)$/
const dates = /^(?:\w+, )?\d{1,2} \w+ \d{4}$|^\d+ (?:day|week|month|year)s ago$/

/** The words of a page that have no mark and are no seed's. */
async function unmarked(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const found: { text: string; isSeeds: boolean }[] = []
    let depth = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (parentElement!.closest('script, style, noscript, #late')) continue
      for (const part of data.split(/(?=[⟦⟧])/)) {
        if (part.startsWith('⟦')) depth++
        if (part.startsWith('⟧')) depth--
        const isSeeds = parentElement!.closest('[dir=auto]') !== null
        if (depth === 0) found.push({ text: part.replace('⟧', ''), isSeeds })
      }
    }
    for (const element of document.querySelectorAll('#root *'))
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        const value = element.getAttribute(name)
        if (value !== null && !value.includes('⟦')) found.push({ text: value, isSeeds: false })
      }
    return found
  })
  const seeds = (await textsIn('seeds')).replace(/\s+/g, ' ')
  const catalogue = await textsIn('src/words')
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const isWord = (text: string) => /\p{L}/u.test(text) && !names.test(text) && !dates.test(text)
  // A word of the catalogue may stand in a seed, too.
  const isOfSeeds = (text: string, isSeeds: boolean) =>
    seeds.includes(text) && (isSeeds || !catalogue.includes(`'${text}'`))
  return words.flatMap(({ text, isSeeds }) =>
    plain(text)
      .split(' · ')
      .map((part) => part.replace(/(?: ·| ?…)$/, ''))
      .filter((part) => isWord(part) && !isOfSeeds(part, isSeeds)),
  )
}

/** What the files of a folder of the repository say. */
async function textsIn(folder: string): Promise<string> {
  const place = join(repository, folder)
  const files = (await readdir(place, { withFileTypes: true })).filter((entry) => entry.isFile())
  const texts = files.map(({ name }) => readFile(join(place, name), 'utf8'))
  return (await Promise.all(texts)).join(' ')
}

/** Opens what a key does in the feed. */
async function pressed(page: Page, key: string, opened: 'dialog' | 'combobox'): Promise<void> {
  await page.goto('./')
  await listIsLive(page)
  await page.keyboard.press(key)
  await expect(page.getByRole(opened)).toBeVisible()
}

const screens: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ['the feed', (page) => page.goto('./')],
  ['an article', async (page) => page.goto(await addressOf(page, sample.title))],
  ['the settings', (page) => page.goto('./settings/')],
  ['the method', (page) => page.goto('./how/')],
  ['a search', (page) => page.goto('./search/?q=china')],
  ['the keys', (page) => pressed(page, '?', 'dialog')],
  ['what can be found', (page) => pressed(page, 'Control+k', 'combobox')],
  [
    'what can be marked',
    async (page) => {
      await page.goto('./', { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: 'Mark as read' }).click()
      await expect(page.getByRole('button', { name: 'All' }).first()).toBeVisible()
    },
  ],
  ['what isn’t there', (page) => page.goto('./nothing/here/')],
]

test('what no script writes is marked and laid out so, too', async ({ page }) => {
  const html = await (await page.request.get('./404.html')).text()
  expect(html).toContain(`<html lang="${pseudoLanguage}" dir="rtl">`)
  expect(html).toMatch(/id="late"[^>]*>\s*⟦[^⟦⟧]*⟧ <a [^>]*>⟦Reload⟧</)
  expect(html).toMatch(/<noscript><p [^>]*>⟦[^⟦⟧]*<a [^>]*>[^⟦⟧]*<\/a>[^⟦⟧]*⟧<\/p><\/noscript>/)
  const response = await page.request.get('./manifest.webmanifest')
  const manifest = (await response.json()) as { description: string }
  expect(manifest.description).toMatch(/^⟦.*⟧$/)
  expect(manifest).toMatchObject({
    lang: pseudoLanguage,
    dir: 'rtl',
    shortcuts: [{ name: '⟦Saved⟧' }, { name: '⟦Search⟧' }],
  })
})

/** How far from the left words begin where they come last, in a text on the page. */
const leftOf = (text: Locator, words: string) =>
  text.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.lastIndexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + 1)
      return range.getBoundingClientRect().left
    }
    throw new Error(`There is no “${words}”.`)
  }, words)

test('a handle has its sign before its letters, and stands before the source', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  const handle = page.getByText(sample.handle, { exact: true }).first()
  expect(await leftOf(handle, '@')).toBeLessThan(await leftOf(handle, sample.handle.slice(1)))
  await page.goto(await addressOf(page, sample.similar[1]))
  const head = page.getByRole('main').locator('header p').first()
  const [first, second] = (await head.textContent())!.split(' · ')
  expect(await leftOf(head, '@')).toBeLessThan(await leftOf(head, first!.slice(1)))
  expect(await leftOf(head, first!)).toBeGreaterThan(await leftOf(head, second!))
})

test('an address ends where it would by itself', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  const source = page.getByText('Source: ').last()
  expect(await leftOf(source, 'https')).toBeLessThan(await leftOf(source, '/'))
})

test('a key that is a bracket isn’t turned', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  const cap = page.locator('kbd').filter({ hasText: ']' }).first()
  await expect(cap).toHaveCSS('direction', 'ltr')
  await expect(cap).toHaveCSS('unicode-bidi', 'isolate')
})

test('an entry’s title and summary begin at the same edge', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const entry = page.getByRole('article', { name: sample.title })
  const lefts = await entry
    .locator('h3, h3 ~ p, div > p.line-clamp-4')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().left))
  expect(lefts.length).toBeGreaterThan(1)
  expect(new Set(lefts.map(Math.round)).size).toBe(1)
})

test('what points along the list turns with it', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  const along = page.getByRole('navigation', { name: 'Along the list' })
  for (const [name, arrow] of [
    ['Previous article', '←'],
    ['Next article', '→'],
  ] as const) {
    const sign = along.getByRole('button', { name }).getByText(arrow)
    const ways = await sign.evaluate((element) => {
      const { a } = new DOMMatrix(getComputedStyle(element).transform)
      const { direction } = getComputedStyle(element)
      return { a, direction }
    })
    expect(ways).toEqual({ a: -1, direction: 'rtl' })
  }
})

for (const [name, open] of screens) {
  test(`${name} has no word of the interface that isn’t in the catalogue`, async ({ page }) => {
    await open(page)
    await page.waitForLoadState('networkidle')
    expect(await unmarked(page)).toEqual([])
  })

  test(`${name} is laid out from right to left, and nothing reaches out of the page`, async ({
    page,
  }) => {
    await open(page)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const brand = (await page.getByRole('link', { name: 'Recto', exact: true }).boundingBox())!
    const settings = (await page.getByRole('link', { name: '⟦Settings⟧' }).boundingBox())!
    expect(brand.x).toBeGreaterThan(settings.x)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const reach = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }))
      expect(reach.wide, `at ${width}`).toBeLessThanOrEqual(reach.window)
    }
  })
}

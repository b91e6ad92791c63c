import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { addressOf, expectNoSidewaysScroll } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

type Scene = {
  name: string
  open: (page: Page) => Promise<unknown>
  collection?: 'real' | 'thousands' | 'odd' | 'empty'
}

const article =
  (query = '') =>
  async (page: Page) => {
    await page.goto((await addressOf(page, sample.title)) + query)
    await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
  }

const scenes: Scene[] = [
  { name: 'the feed', open: (page) => page.goto('./') },
  { name: 'a long feed', open: (page) => page.goto('./'), collection: 'thousands' },
  {
    name: 'the changes of an article only',
    open: async (page) => {
      await page.goto(`${await addressOf(page, /: report 2$/)}?show=changes`)
      await expect(page.getByRole('button', { name: /the same$/ }).first()).toBeVisible()
    },
    collection: 'thousands',
  },
  { name: 'an empty feed', open: (page) => page.goto('./'), collection: 'empty' },
  {
    name: 'a filter that nothing fits',
    open: (page) => page.goto('./?source=Nobody'),
  },
  { name: 'an article', open: article() },
  { name: 'an article in one column', open: article('?view=single') },
  { name: 'an article’s original', open: article('?view=original') },
  { name: 'an article’s cached copy', open: article('?view=cached') },
  {
    name: 'an article with its evidence lit and a difference chosen',
    open: async (page) => {
      await article()(page)
      const summary = page.getByRole('region', { name: 'Summary' })
      await summary.getByRole('button').first().click()
      await page.getByRole('button', { name: 'Next', exact: true }).click()
    },
  },
  {
    name: 'an article whose original is only a link',
    open: async (page) => page.goto(await addressOf(page, 'An original that is only a link')),
    collection: 'odd',
  },
  {
    name: 'an article known by summary only',
    open: async (page) => page.goto(await addressOf(page, sample.similar[0])),
  },
  { name: 'the settings', open: (page) => page.goto('./settings/') },
  { name: 'the page on the method', open: (page) => page.goto('./how') },
  { name: 'a path where nothing is', open: (page) => page.goto('./nowhere') },
]

/** Passes if the page has one main part, one first heading in it, and no level of headings left out. */
async function expectOrder(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  await expect(page.getByRole('main').getByRole('heading')).toHaveCount(levels.length)
  const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(leaps, `levels of headings below one left out, of ${levels.join(' ')}`).toEqual([])
}

for (const { name, open, collection = 'real' } of scenes)
  test.describe(name, () => {
    test.use({ collection })

    test('is in order and free of barriers, in light and dark, wide and narrow', async ({
      page,
    }) => {
      await open(page)
      await expectOrder(page)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoSidewaysScroll(page)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await expectNoViolations(page)
        }
      }
    })
  })

test('the feed is in order', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('article')).toHaveCount(3)
  await expectOrder(page)
})

test.describe('a page that could not be loaded', () => {
  test.use({ expectedFaults: /\/bundle\/|BundleError/ })

  test('is free of barriers, in light and dark', async ({ page, site }) => {
    await page.goto('./how/')
    site.misbehave((path) => (path.startsWith('bundle/') ? { status: 500 } : undefined))
    await page.getByRole('link', { name: 'Recto', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoViolations(page)
    }
  })
})

test('the colours follow the system, at once', async ({ page }) => {
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')!
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data
      return (red! + green! + blue!) / 3
    })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(await brightness()).toBeLessThan(60)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await brightness()).toBeGreaterThan(200)
})

/** How many characters the full lines of the paragraphs of the texts hold on average. */
const charactersALine = (page: Page) =>
  page.locator('.prose').evaluateAll((texts) => {
    const counts = texts
      .flatMap((text) => [...text.querySelectorAll('p')])
      .filter(({ textContent }) => textContent.length > 400)
      .map((paragraph) => {
        const range = document.createRange()
        range.selectNodeContents(paragraph)
        const tops = new Set(
          [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)),
        )
        return paragraph.textContent.length / tops.size
      })
    return counts.reduce((sum, count) => sum + count, 0) / counts.length
  })

for (const [face, fonts] of [
  ['the typeface', true],
  ['what stands in for it', false],
] as const)
  test.describe(`a line in ${face}`, () => {
    test.use(fonts ? {} : { expectedFaults: /woff2/ })

    test('holds 60 to 75 characters', async ({ page }) => {
      if (!fonts) await page.route(/woff2/, (route) => route.abort())
      await article('?view=cached')(page)
      await page.evaluate(() => document.fonts.ready)
      // The typeface is shown from the second visit on.
      await page.reload()
      await expect(page.locator('.prose').first()).toBeVisible()
      const count = await charactersALine(page)
      expect(count).toBeGreaterThan(60)
      expect(count).toBeLessThan(75)
    })
  })

test('headline, tools, texts and linked pages share a left edge', async ({ page }) => {
  for (const width of [1440, 1024])
    for (const query of ['', '?view=single', '?view=original', '?view=cached']) {
      await page.setViewportSize({ width, height: 900 })
      await article(query)(page)
      const edges = await page
        .locator('h1, h2, .toolbar, .prose')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left))
      const inColumn = edges.filter((left) => left < width / 3)
      expect(new Set(inColumn.map(Math.round)).size, `edges of ${query} at ${width}`).toBe(1)
    }
})

test('the switch of views stands off from the text on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  for (const query of ['?view=original', '?view=cached']) {
    await article(query)(page)
    const tools = (await page.getByRole('group', { name: 'View' }).boundingBox())!
    const text = (await page.locator('#comparison ~ div > .prose').boundingBox())!
    expect(text.y - tools.y - tools.height).toBeGreaterThan(10)
  }
})

test.describe('under forced colours', () => {
  const colours = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor } = getComputedStyle(one)
        return `${color} on ${backgroundColor}`
      }),
    )

  test('the view that is chosen, what is lit and the ruler’s marks still stand out', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await article()(page)
    const [chosen] = await colours(page, '[role=group] [aria-pressed=true]')
    for (const other of await colours(page, '[role=group] [aria-pressed=false]'))
      expect(other).not.toBe(chosen)
    const claim = page.getByRole('region', { name: 'Summary' }).getByRole('button').first()
    const unlit = await colours(page, 'mark.passage')
    await claim.click()
    await expect(page.locator('mark[data-lit]').first()).toBeAttached()
    expect(new Set([...(await colours(page, 'mark[data-lit]')), ...unlit]).size).toBe(2)
    const [ruler] = await colours(page, '.ruler')
    const paper = ruler!.replace(/.* on /, '')
    for (const mark of await colours(page, '.ruler-mark')) expect(mark).not.toContain(`on ${paper}`)
  })
})

test('what can be tapped on an article’s page has room for a finger', async ({ page }) => {
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    await article()(page)
    const small = await page
      .locator('main :is(a, button, summary, [role=button])')
      .evaluateAll((targets) =>
        targets
          // Those within a sentence have its lines around them.
          .filter((one) => one.checkVisibility() && !one.closest('.prose p, .prose li, .claim'))
          .concat(targets.filter((one) => one.closest('.passage-numbers')))
          .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width > 0 && (width < 23.9 || height < 23.9))
          .map(([name, { width, height }]) => `${name}: ${width} by ${height}`),
      )
    expect(small, `at ${width}`).toEqual([])
  }
})

test('in one column, a note stands beside its sentence where there is room', async ({ page }) => {
  await article('?view=single')(page)
  const note = page.getByText(/^Another name/).first()
  const column = page.locator('.prose').first()
  const boxes = async () => [(await note.boundingBox())!, (await column.boundingBox())!] as const
  await page.setViewportSize({ width: 1440, height: 900 })
  const [beside, text] = await boxes()
  expect(beside.x).toBeGreaterThan(text.x + text.width)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 390, height: 900 })
  const [within, narrow] = await boxes()
  expect(within.x).toBeLessThan(narrow.x + narrow.width)
  expect(within.y).toBeLessThan(narrow.y + narrow.height / 2)
})

for (const width of [390, 700, 1440])
  test(`nothing moves while the feed or an article opens: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifts: window.shifts + (entry as LayoutShift).value })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const address = await addressOf(page, sample.title)
    for (const place of ['./', address]) {
      await page.goto(place)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => window.shifts)).toBe(0)
    }
  })

type LayoutShift = PerformanceEntry & { value: number }
declare global {
  interface Window {
    shifts: number
  }
}

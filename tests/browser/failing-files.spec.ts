import type { Page } from '@playwright/test'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { addressOf, forgetCachedFiles, listIsLive, openFromFeed, scrollPlace } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'
import type { Mishap } from './static-host.ts'

test.use({ expectedFaults: /\/bundle\/|BundleError/ })

const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Marks the page that is open, so that a reload would show. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

const misshapen = JSON.stringify({ version: bundleVersion, kind: 'article' })
/** What fits its schema, but says of a text less than its numbers promise. */
const altered = JSON.stringify({
  ...{ version: bundleVersion, kind: 'stub', id: 'nathan-lambert', title: 'Nathan Lambert' },
  ...{ handle: null, source: null, titleLine: null, links: [], summary: ['Words.', 'B'] },
  related: { similar: [], mentionedBy: [], neighbours: [] },
})

const html = '<!doctype html><p>Hi'
/** Where a host knows no file it may hand out a page of its own, and say that nothing is amiss. */
const asPage = { status: 200, body: html, type: 'text/html; charset=utf-8' }

const mishaps: [name: string, mishap: Mishap, says: RegExp][] = [
  ['isn’t there, though the feed has it', { status: 404 }, /about to be published/],
  ['is refused', { status: 500 }, /could not hand out/],
  ['is cut off', 'cut', /could not be fetched/],
  ['breaks off half-way', { status: 200, body: '{"version":1,"kind":"arti' }, /damaged/],
  ['is a web page instead', { status: 200, body: html }, /damaged/],
  ['is a web page, and said to be one', asPage, /sent a page in place/],
  ['is of another version', { status: 200, body: '{"version":999}' }, /published anew/],
  ['is misshapen', { status: 200, body: misshapen }, /not of the form/],
  ['was altered', { status: 200, body: altered }, /not of the form/],
  ['is empty', { status: 200, body: '' }, /damaged/],
]

for (const [name, mishap, says] of mishaps)
  test(`an article whose file ${name} has a page that says so, until a retry brings it`, async ({
    page,
    site,
  }) => {
    // From the start: what the feed shows is fetched ahead.
    site.misbehave((path) => (path.startsWith('bundle/article/') ? mishap : undefined))
    await page.goto('./')
    await page.getByRole('link', { name: sample.title }).click()
    await expect(heading(page)).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('alert')).toHaveText(says)
    await expect(page.getByText(/bundle\/article\/nathan-lambert/)).toBeVisible()
    await mark(page)

    await page.getByRole('link', { name: 'To the feed' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.goBack()
    await expect(heading(page)).toBeVisible({ timeout: 15_000 })

    site.recover()
    await retry(page).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
    expect(await isMarked(page)).toBe(true)
  })

/**
 * Every kind of file beside an article's: whose name begins so, asked for from a page that has none of them, and what
 * of it fits its schema, but says less than it promises, where that can be told.
 */
const kinds: [begins: string, address: string, altered?: object][] = [
  ['bundle/catalogue.json', './'],
  ['bundle/feed/', './', { total: 3, before: null, entries: [] }],
  ['bundle/roll/', './?list=unread'],
  ['bundle/search/index.json', './search/?q=culture'],
  ['bundle/search/[^/]+/segment.json', './search/?q=culture'],
  ['bundle/search/[^/]+/terms/', './search/?q=culture', { terms: 'cult culture', postings: 'AA' }],
  ['bundle/search/[^/]+/words/', './search/?q=betwen'],
  ['bundle/search/[^/]+/entries/', './search/?q=culture', { entries: [] }],
]

for (const [begins, address, altered] of kinds)
  test(`whatever befalls ${begins}, a page says so until a retry brings it, without a reload`, async ({
    page,
    site,
  }) => {
    const file = new RegExp(`^${begins}`)
    for (const [name, usual] of mishaps) {
      if (name === 'was altered' && !altered) continue
      const body = JSON.stringify({ version: bundleVersion, ...altered })
      const mishap = name === 'was altered' ? { status: 200, body } : usual
      site.misbehave((path) => (file.test(path) ? mishap : undefined))
      // The feed brings its files along where it is opened itself.
      await page.goto(address === './' ? './settings/' : address)
      await mark(page)
      if (address === './') await page.getByRole('link', { name: 'Recto', exact: true }).click()
      await expect(page.getByRole('alert'), name).toBeVisible({ timeout: 15_000 })
      await expect(page.getByText(/^File: bundle/), name).toHaveText(new RegExp(`File: ${begins}`))
      site.recover()
      await retry(page).click()
      await expect(page.getByRole('article').first(), name).toBeVisible()
      expect(await isMarked(page)).toBe(true)
    }
  })

test.describe('where the code that keeps marks can’t be had', () => {
  test.use({ expectedFaults: /storage-/ })

  test('what is marked is kept once it can be, without a reload', async ({ page, site }) => {
    const address = await addressOf(page, sample.title)
    await forgetCachedFiles(page)
    site.requests.length = 0
    const asked = () => site.requests.filter((path) => path.includes('storage-')).length
    site.misbehave((path) => (path.includes('storage-') ? { status: 500 } : undefined))
    await page.goto(address)
    await expect.poll(asked).toBeGreaterThan(0)
    await page.keyboard.press('s')
    await mark(page)
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await expect(page.getByText('Loading…')).toBeVisible()
    site.recover()
    await expect(page.getByRole('link', { name: sample.title })).toBeVisible()
    expect(await isMarked(page)).toBe(true)
  })
})

test.describe('in a long feed', () => {
  test.use({ collection: 'thousands' })

  test('entries that don’t come say so in their place, and can be asked for anew by who has waited', async ({
    page,
    site,
  }) => {
    await openFeed(page)
    site.misbehave((path) => (later.test(path) ? 'hang' : undefined))
    await scrollFar(page)
    await haveWaited(page, /Loading…/)
    site.misbehave(() => undefined)
    await retry(page).click()
    await expect(page.getByText('Loading…')).toHaveCount(0)
    await expect(page.getByRole('article').first()).toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(10_000)
  })

  const later = /feed\/all\/_\/_\/[1-9]/
  const openFeed = async (page: Page) => {
    await page.goto('./')
    // A page that only stands written can't be scrolled so far.
    await listIsLive(page)
  }
  const scrollFar = (page: Page) => page.evaluate(() => window.scrollTo(0, 20_000))

  for (const [name, mishap, says] of mishaps.filter(([name]) => name !== 'was altered'))
    test(`entries whose file ${name} say so in their place, until a retry brings them`, async ({
      page,
      site,
    }) => {
      await openFeed(page)
      site.misbehave((path) => (later.test(path) ? mishap : undefined))
      await scrollFar(page)
      const missing = page.getByText('These entries could not be loaded.')
      await expect(missing).toHaveText(says)
      const mayBeNewer = (await missing.textContent())!.includes('newer version')
      await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(mayBeNewer ? 1 : 0)
      await mark(page)
      site.recover()
      // Pressed where it is: scrolling the list about asks for its files again by itself.
      await retry(page).dispatchEvent('click')
      await expect(missing).toHaveCount(0)
      await expect(page.getByRole('article').first()).toBeVisible()
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(10_000)
      expect(await isMarked(page)).toBe(true)
    })
})

test('a filter whose file fails can be left for the feed', async ({ page, site }) => {
  await page.goto('./')
  site.misbehave((path) => (path.startsWith('bundle/feed/stubs') ? { status: 503 } : undefined))
  const stubs = page.getByRole('link', { name: /^Summary only/ })
  for (const leave of [
    () => page.getByRole('link', { name: 'To the feed' }).click(),
    () => page.goBack(),
  ]) {
    await stubs.click()
    await expect(heading(page)).toBeFocused()
    await leave()
    await expect(page.getByRole('article')).toHaveCount(3)
  }
})

test('a file that lets a reader wait is waited for', async ({ page, site }) => {
  site.misbehave((path) => (path.startsWith('bundle/article/') ? 'hang' : undefined))
  await page.goto('./')
  await page.getByRole('link', { name: sample.title }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Loading…' })).toBeVisible()
  site.recover()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
})

/** Waits as long as it takes until there is more to do than to wait. */
async function haveWaited(page: Page, says: RegExp): Promise<void> {
  const waiting = page.getByRole('status').filter({ hasText: says }).first()
  await expect(waiting).toBeVisible()
  await expect(retry(page)).toHaveCount(0)
  await waiting.evaluate((note) => {
    for (const animation of note.getAnimations({ subtree: true })) animation.finish()
  })
}

const slow: [what: string, begins: string, address: string, link?: RegExp | string][] = [
  ['an article', 'bundle/article/', './', sample.title],
  ['the feed', 'bundle/feed/', './settings/', 'Recto'],
  ['what is unread', 'bundle/roll/', './', /^Unread/],
  ['the search’s index', 'bundle/search/index.json', './search/?q=culture'],
  ['what the search found', 'bundle/search/[^/]+/entries/', './search/?q=culture'],
]

for (const [what, begins, address, link] of slow)
  test(`where ${what} doesn’t come, who has waited can ask for it anew`, async ({ page, site }) => {
    const isSlow = (path: string) => new RegExp(`^${begins}`).test(path)
    site.misbehave((path) => (isSlow(path) ? 'hang' : undefined))
    await page.goto(address)
    if (link) await page.getByRole('link', { name: link, exact: true }).first().click()
    await expect.poll(() => site.requests.some(isSlow)).toBe(true)
    await haveWaited(page, link ? /Loading…/ : /Searching…/)
    const asked = site.requests.filter(isSlow).length
    // The one asked for first never comes; the next does.
    site.misbehave(() => undefined)
    await retry(page).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByText(/^(Loading|Searching)…/)).toHaveCount(0)
    await expect.poll(() => site.requests.filter(isSlow).length).toBeGreaterThan(asked)
  })

test('a related article that fails leaves the one before it as it was', async ({ page, site }) => {
  const isOther = (path: string) => /^bundle\/article\/(?!nathan-lambert)/.test(path)
  site.misbehave((path) => (isOther(path) ? { status: 500 } : undefined))
  await openFromFeed(page, sample.title)
  await mark(page)
  await page.getByRole('link', { name: sample.similar[1] }).click()
  await expect(heading(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
  site.recover()
  await page.getByRole('link', { name: sample.similar[1] }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeVisible()
  expect(await isMarked(page)).toBe(true)
})

test('a file that failed when it was only pointed at is asked for again when it is opened', async ({
  page,
  site,
}) => {
  site.misbehave((path) => (path.startsWith('bundle/article/') ? { status: 500 } : undefined))
  await page.goto('./')
  const link = page.getByRole('article').getByRole('link', { name: sample.title })
  await link.hover()
  await expect
    .poll(() => site.requests.some((path) => path.startsWith('bundle/article/')))
    .toBe(true)
  site.recover()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
})

test.describe('a reader that was published anew while a page was open', () => {
  test.use({
    expectedFaults:
      /article-route|flow-column|palette|along-list|look-changes|quote-bar|take-out|open-list|mark-menu|libraries|parts|requested module|search|dynamically imported|could not be fetched|arrived damaged|ScreenError|BundleError|bundle/,
  })

  const empty = { status: 200, body: '' }
  for (const mishap of [{ status: 404 }, { status: 500 }, 'cut', empty, asPage] as const)
    test(`says so where a part of the old one is gone (${JSON.stringify(mishap)}), and takes up the new one`, async ({
      page,
      site,
    }) => {
      site.misbehave((path) => (path.includes('article-route') ? mishap : undefined))
      await page.goto('./')
      await mark(page)
      const link = page.getByRole('article').getByRole('link', { name: sample.title })
      await link.click()
      await expect(heading(page)).toBeFocused()
      await expect(page.getByRole('alert')).toHaveText(/takes up the newer version/)
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()

      await page.goBack()
      await expect(page.getByRole('article').first()).toBeVisible()
      await page.goForward()
      await expect(heading(page)).toBeVisible()
      expect(await isMarked(page)).toBe(true)

      site.recover()
      await page.getByRole('button', { name: 'Reload' }).click()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      expect(await isMarked(page)).toBe(false)
    })

  for (const [part, link] of [
    ['schemas', sample.title],
    ['storage', /^Unread/],
  ] as const)
    test(`says so where a part that a page needs besides arrives empty (${part})`, async ({
      page,
      site,
    }) => {
      site.misbehave((path) => (path.includes(part) ? empty : undefined))
      await page.goto('./')
      await page.getByRole('link', { name: link }).first().click()
      await expect(page.getByRole('alert')).toHaveText(/part of the reader could not be fetched/)
      site.recover()
      await page.getByRole('button', { name: 'Reload' }).click()
      await expect(page.getByRole('article').first()).toBeVisible()
    })

  for (const [script, mishap] of [
    ...([{ status: 404 }, { status: 500 }, 'cut', asPage, empty] as const).map(
      (mishap) => ['libraries', mishap] as const,
    ),
    ['parts', { status: 404 }],
    ['parts', empty],
  ] as const)
    test(`can be read, and says so, where the ${script} that a page begins with can’t be had (${JSON.stringify(mishap)})`, async ({
      page,
      site,
    }) => {
      const address = await addressOf(page, sample.title)
      await forgetCachedFiles(page)
      site.misbehave((path) => (path.includes(`${script}-`) ? mishap : undefined))
      await page.goto(address)
      const note = page.getByRole('alert')
      await expect(note).toHaveText(/can only be read/)
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      await page.goto('./?list=unread')
      await expect(note).toBeInViewport()
      site.recover()
      await note.getByRole('link', { name: 'Reload' }).click()
      await expect(page.getByRole('article').first()).toBeVisible()
      await expect(note).toHaveCount(0)
    })

  for (const [mishap, said, mayRetry] of [
    [{ status: 404 }, /takes up the newer version/, true],
    // Browsers hold on to what came.
    [empty, /arrived damaged/, false],
  ] as const)
    test(`leaves the page as it is where what a key opens is gone (${JSON.stringify(mishap)}), and says so`, async ({
      page,
      site,
    }) => {
      site.misbehave((path) => (path.includes('palette') ? mishap : undefined))
      await openFromFeed(page, sample.title)
      await mark(page)
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('alert')).toHaveText(said)
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Reload' })).toBeInViewport()
      await expect(retry(page)).toHaveCount(mayRetry ? 1 : 0)
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('alert')).toHaveText(said)
      site.recover()
      await page.getByRole('button', { name: 'Reload' }).click()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      expect(await isMarked(page)).toBe(false)
      // A page hears no key before it is taken over.
      await expect(page.getByText('Read', { exact: true })).toBeVisible()
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox')).toBeVisible()
    })

  for (const [part, act, isDone] of [
    [
      'along-list',
      (page) => page.keyboard.press('j'),
      (page) => expect(page).not.toHaveURL(/nathan/),
    ],
    [
      'look-changes',
      (page) => page.keyboard.press('t'),
      (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'light'),
    ],
    [
      'quote-bar',
      (page) => page.keyboard.press('y'),
      (page) => expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible(),
    ],
    [
      'take-out',
      (page) => page.getByRole('button', { name: 'Save as JSON' }).click(),
      (page) => page.waitForEvent('download').then(() => {}),
    ],
    [
      'open-list',
      (page) => page.getByText('List of all differences').click(),
      (page) => expect(page.getByRole('list', { name: 'Differences', exact: true })).toBeVisible(),
    ],
  ] as const satisfies [string, (page: Page) => Promise<void>, (page: Page) => Promise<void>][])
    test(`leaves the article as it is where what a command takes is gone, and does it once that is back (${part})`, async ({
      page,
      site,
    }) => {
      site.misbehave((path) => (path.includes(part) ? { status: 404 } : undefined))
      await openFromFeed(page, sample.title)
      await mark(page)
      await act(page)
      await expect(page.getByRole('alert')).toHaveText(/takes up the newer version/)
      await expect(page.getByRole('button', { name: 'Reload' })).toBeInViewport()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      site.recover()
      const done = isDone(page)
      await retry(page).click()
      await done
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(await isMarked(page)).toBe(true)
    })

  test('is taken up where old parts and data are gone, with the place and what is kept as they were, without a worker, too', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 })
    // From the start: what is in view is fetched ahead.
    site.misbehave((path) =>
      /bundle\/article\/(?!nathan)|assets\/search/.test(path) ? { status: 404 } : undefined,
    )
    await openFromFeed(page, sample.title)
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await page.evaluate(() => window.scrollTo(0, 700))
    await expect.poll(() => scrollPlace(page)).toBe(700)
    for (const name of [sample.similar[1], 'Search']) {
      // Pressed where it is: to come into view would be another place.
      await page.getByRole('link', { name }).first().dispatchEvent('click')
      await expect(heading(page)).toBeVisible()
      await expect(page.getByRole('alert')).toHaveText(/takes up the newer version/)
      await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      await expect.poll(() => scrollPlace(page)).toBe(700)
      await page.goForward()
      await expect(heading(page)).toBeVisible()
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
    }
    await page.getByRole('link', { name: 'Search' }).first().dispatchEvent('click')
    await mark(page)
    site.recover()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(await isMarked(page)).toBe(false)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
    await expect.poll(() => scrollPlace(page)).toBe(700)
    await expect(page.getByText(/^Read, saved/)).toBeVisible()
  })

  for (const [part, width] of [
    ['article-route', 1280],
    ['flow-column', 390],
  ] as const)
    test(`needs no reload where the part can be had again (${part})`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 844 })
      site.misbehave((path) => (path.includes(part) ? 'cut' : undefined))
      await page.goto('./')
      await mark(page)
      await page.getByRole('article').getByRole('link', { name: sample.title }).click()
      await expect(heading(page)).toBeVisible()
      site.recover()
      await retry(page).click()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      await expect(page.getByRole('region', { name: 'Original and cached copy' })).toBeVisible()
      expect(await isMarked(page)).toBe(true)
    })
})

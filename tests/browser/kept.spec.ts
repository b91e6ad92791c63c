import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addressOf, listIsLive, openFromFeed, scrollPlace, scrollTo } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'
import { withRestarts } from './restart.ts'
import { sample } from './sample.ts'

const entry = (page: Page, name: RegExp | string) => page.getByRole('article', { name }).first()
const stateIn = (page: Page) => entry(page, sample.title).locator('.entry-marks > p')
/** The entry at the top of the window, and where it stands there, in pixels. */
const topEntry = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
    const row = rows.find((row) => row.getBoundingClientRect().bottom > 1)
    return { id: row?.dataset.entry, top: row?.getBoundingClientRect().top ?? 0 }
  })

test('what is opened in one tab is read in the other, without a reload', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect(stateIn(page)).toHaveText('Unread')
  const other = await context.newPage()
  await openFromFeed(other, sample.title)
  await expect(stateIn(page)).toHaveText('Read')
})

test('marks are there after the browser was closed and started again', async ({
  playwright,
  launchOptions,
  site,
}) => {
  await withRestarts(playwright, launchOptions, [
    async (page) => {
      await page.goto(site.url)
      await entry(page, sample.title).getByRole('button', { name: 'Save' }).click()
      await entry(page, sample.title).getByRole('link').first().click()
      await expect(page.getByText(/^Read, saved/)).toBeVisible()
    },
    async (page) => {
      await page.goto(site.url)
      await expect(stateIn(page)).toHaveText(/^Read, saved/)
    },
  ])
})

test('what can’t be read of what is kept is said, and costs nothing of the rest', async ({
  playwright,
  launchOptions,
  site,
}) => {
  const damage = (page: Page) => page.getByText('1 of 2 parts is damaged')
  await withRestarts(
    playwright,
    launchOptions,
    [
      async (page) => {
        await page.goto(site.url)
        await entry(page, sample.title).getByRole('button', { name: 'Mark read' }).click()
        await expect(stateIn(page)).toHaveText('Read')
        await page.evaluate(async () => {
          const name = `recto${new URL('.', document.baseURI).pathname}`
          const asked = indexedDB.open(name)
          await new Promise((done) => (asked.onsuccess = done))
          const pages = asked.result.transaction('pages', 'readwrite').objectStore('pages')
          // So long that the browser writes it into a file of its own, which is then lost.
          const bytes = crypto.getRandomValues(new Uint8Array(60_000))
          pages.put(
            [bytes, bytes.slice().reverse(), bytes.map((byte) => ~byte)],
            ['articles', '~~'],
          )
          await new Promise((done) => (pages.transaction.oncomplete = done))
        })
      },
      async (page) => {
        await page.goto(site.url)
        await expect(damage(page)).toBeVisible()
        await expect(stateIn(page)).toHaveText('Read')
        await entry(page, sample.title).getByRole('button', { name: 'Save' }).click()
        await page.getByRole('button', { name: 'Dismiss' }).click()
        await expect(damage(page)).toHaveCount(0)
        await page.reload()
        await expect(stateIn(page)).toHaveText(/^Read, saved/)
      },
    ],
    async (profile) => {
      const files = join(profile, 'Default', 'IndexedDB')
      for (const name of await readdir(files))
        if (name.endsWith('.blob')) await rm(join(files, name), { recursive: true })
    },
  )
})

test('texts that were read are held where a newer reader has left a database that is made otherwise', async ({
  page,
}) => {
  await page.goto('./')
  await page.evaluate(async () => {
    const name = `recto${new URL('.', document.baseURI).pathname}copies`
    const asked = indexedDB.open(name, 7)
    asked.onupgradeneeded = () => asked.result.createObjectStore('texts').put('A text.', 1)
    await new Promise((done) => (asked.onsuccess = done))
    asked.result.close()
  })
  await openFromFeed(page, sample.title)
  // What is read is held once the browser has time for it.
  await expect.poll(() => page.evaluate(countCopies)).toBe(1)
  await page.goto('./settings/')
  await expect(page.getByText(/the cached text of 1 article that/)).toBeVisible()
})

/** Of the texts that were read, how many the page's browser holds; 0 where it has no place for them. */
async function countCopies(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((result) => (request.onsuccess = () => result(request.result)))
  const name = `recto${new URL('.', document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href).pathname}copies`
  const database = await done(indexedDB.open(name))
  try {
    if (!database.objectStoreNames.contains('copies')) return 0
    return await done(database.transaction('copies').objectStore('copies').count())
  } finally {
    database.close()
  }
}

/** Bars the page from parts of the browser's storage, as browsers do where cookies are blocked. */
const bar = (page: Page, names: readonly string[]) =>
  page.addInitScript((names) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  }, names)

test.describe('where all storage is blocked', () => {
  test.use({ serviceWorkers: 'allow', expectedFaults: /bundle\/search\/|BundleError/ })

  test('the reader reads, page by page, and says what its marks are worth', async ({
    page,
    site,
  }) => {
    await bar(page, ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new DOMException('Service worker is disabled.', 'SecurityError')
        },
      })
    })
    await openFromFeed(page, sample.title)
    await expect(page.getByText('holds until this page is closed')).toBeVisible()
    await page.getByRole('link', { name: sample.similar[1] }).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
    await page.goBack()
    await expect(stateIn(page)).toHaveText('Read')

    await page.getByRole('link', { name: /^Unread/ }).click()
    await expect(page.getByRole('article')).toHaveCount(1)
    site.misbehave((path) => (path.startsWith('bundle/search/') ? 'cut' : undefined))
    await page.getByRole('link', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('ego')
    await expect(page.getByText('The search failed. The file could not be fetched')).toBeVisible()
    site.recover()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export everything kept' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('"read"')
    await page.getByRole('button', { name: 'Delete everything kept' }).click()
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
    await expect(page.getByText('did not let all of it be deleted')).toBeVisible()
    await page.reload()
    await expect(page.getByText('0 read and 0 saved')).toBeVisible()
  })
})

test('where only the database is blocked, marks are laid by for the pages to come', async ({
  page,
}) => {
  await bar(page, ['indexedDB'])
  await openFromFeed(page, sample.title)
  await expect(page.getByText('is laid by where there is little room')).toBeVisible()
  await page.goto('./')
  await expect(stateIn(page)).toHaveText('Read')
})

test('nothing of a written page moves down when what is kept appears on it', async ({ page }) => {
  await page.goto('./')
  await entry(page, sample.title).getByRole('button', { name: 'Mark read' }).click()
  const address = await addressOf(page, sample.title)
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { sources: { previousRect: DOMRect; currentRect: DOMRect }[] }
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { previousRect, currentRect } of sources)
          if (previousRect.top !== currentRect.top) shifts.push(currentRect.top)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const opened of [address, './']) {
    await page.goto(opened)
    await expect(page.getByText('Read', { exact: true })).toBeVisible()
    const shifts = page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(await shifts, opened).toEqual([])
  }
})

test.describe('a collection of thousands', () => {
  test.use({ collection: 'thousands' })

  test('lists what is unread far down without loading what is above it', async ({ page, site }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await page.getByRole('button', { name: 'Older than a day' }).focus()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Mark as read' })).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: 'Mark all above read' }).last()).toBeInViewport()
    await page.getByRole('button', { name: 'Mark all above read' }).last().click()
    await expect(page.getByText(/^3,\d+ marked as read\.$/)).toBeVisible()
    site.requests.length = 0
    await page.goto('./?list=unread')
    await expect(page.getByRole('article')).toHaveCount(1)
    expect(site.requests.filter((path) => path.startsWith('bundle/feed/')).length).toBeLessThan(4)
  })
})

test.describe('entries that are scrolled past', () => {
  test.use({ collection: 'thousands', viewport: { width: 1280, height: 700 } })

  const states = (page: Page) =>
    page
      .locator('[data-entry] .entry-marks > p')
      .evaluateAll((found) => found.map((one) => one.textContent))
  const scrollPast = async (page: Page) => {
    await page.goto('./')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.waitForTimeout(1500)
    await page.mouse.move(600, 400)
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.wheel(0, 200)
      await page.waitForTimeout(100)
    }
  }

  test('stay unread', async ({ page }) => {
    await scrollPast(page)
    expect(await states(page)).not.toContain('Read')
  })

  test('are marked as read where the settings say so, and never those that a jump or a restored place skips', async ({
    page,
  }) => {
    await page.goto('./settings/')
    const marks = page.getByRole('radio', { name: 'Are marked as read' })
    await marks.click()
    await expect(marks).toBeChecked()
    await scrollPast(page)
    await expect
      .poll(async () => (await states(page)).filter((state) => state === 'Read').length)
      .toBeGreaterThan(1)
    const topmost = page.getByRole('article').first()
    await page.reload()
    await expect(topmost).toBeVisible()
    await page.waitForTimeout(1500)
    const read = async () => {
      await page.goto('./?list=unread')
      // The count is of all until what is kept is known.
      await page.waitForTimeout(1500)
      const text = await page
        .getByRole('link', { name: /Unread/ })
        .first()
        .innerText()
      return text.replace(/\D/g, '')
    }
    const before = await read()
    await page.goto('./')
    await page.waitForTimeout(1500)
    await page.keyboard.press('G')
    await page.waitForTimeout(1500)
    expect(await read()).toBe(before)
  })

  test('stay unread where it takes long to find how far down the list was left', async ({
    page,
    context,
    site,
  }) => {
    await page.goto('./')
    const first = page.getByRole('article').first()
    await expect(first.getByRole('button', { name: 'Mark read' })).toBeVisible()
    await page.evaluate(() => window.scrollTo(0, 400))
    await page.waitForTimeout(500)
    await page.goto('./settings/')
    const marks = page.getByRole('radio', { name: 'Are marked as read' })
    await marks.click()
    await expect(marks).toBeChecked()
    site.misbehave((path) => (path.includes('lead-to-left-off') ? 'hang' : undefined))
    const other = await context.newPage()
    await other.goto(site.url)
    await listIsLive(other)
    await other.waitForTimeout(1500)
    site.recover()
    await expect(other.getByText('You were here last.')).toBeVisible()
    await other.waitForTimeout(500)
    expect(await other.evaluate(() => scrollY)).toBeGreaterThan(300)
    expect(await states(other)).not.toContain('Read')
  })
})

test('what is kept is taken along in a file, and brought in by another reader', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(await addressOf(page, sample.title))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.goto('./settings/')
  await expect(page.getByText(/^1 read and 1 saved/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything kept' }).click()
  const file = await (await download).path()

  const other = await browser.newContext({ baseURL: baseURL ?? new URL('.', page.url()).href })
  const elsewhere = await other.newPage()
  await elsewhere.goto(page.url())
  await expect(elsewhere.getByText(/^0 read and 0 saved/)).toBeVisible()
  await elsewhere.getByLabel('Import a file').setInputFiles(file)
  await expect(elsewhere.getByText(/^1 read and 1 saved/)).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByText(/^1 read and 1 saved/)).toBeVisible()
  await other.close()
})

test('where one stopped in an article is there after a restart, at another width, and until its end', async ({
  playwright,
  launchOptions,
  site,
}) => {
  const rowSeen = (page: Page) =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll('[id^="row-"]')]
      return rows.find((row) => row.getBoundingClientRect().bottom > 100)?.id
    })
  let stopped: string | undefined
  await withRestarts(playwright, launchOptions, [
    async (page) => {
      await page.setViewportSize({ width: 1440, height: 500 })
      await page.goto(site.url)
      await entry(page, sample.title).getByRole('link').first().click()
      await expect(page.getByRole('table')).toBeVisible()
      await page.locator('#row-3').evaluate((row) => row.scrollIntoView({ block: 'start' }))
      await page.mouse.wheel(0, -60)
      await page.waitForTimeout(1500)
      stopped = await rowSeen(page)
    },
    async (page) => {
      await page.setViewportSize({ width: 390, height: 600 })
      await page.goto(`${site.url}?list=progress`)
      await entry(page, sample.title).getByRole('link').first().click()
      await expect(page.getByText(/^\d+ min left$/)).toBeVisible()
      await page.getByRole('link', { name: 'Continue where you left off' }).click()
      await expect(page.locator(`#${stopped!}`)).toBeInViewport()
      await page.keyboard.press('G')
      await page.waitForTimeout(1500)
      await page.goto(`${site.url}?list=progress`)
      await expect(page.getByText(/^Nothing here is in progress/)).toBeVisible()
    },
  ])
})

test.describe('a long list', () => {
  test.use({ collection: 'thousands', viewport: { width: 1024, height: 700 } })

  test('is where it was left after a restart, each by its address, until one goes to its top', async ({
    playwright,
    launchOptions,
    site,
  }) => {
    type Place = Awaited<ReturnType<typeof topEntry>>
    /** Rows stand at parts of pixels. */
    const expectAt = async (page: Page, { id, top }: Place) => {
      await expect.poll(async () => (await topEntry(page)).id).toBe(id)
      await expect.poll(async () => Math.abs((await topEntry(page)).top - top)).toBeLessThan(2)
    }
    const restTop = async (page: Page) => {
      await page.waitForTimeout(1000)
      return topEntry(page)
    }
    const left: Place[] = []
    await withRestarts(playwright, launchOptions, [
      async (page) => {
        for (const [list, share] of [
          ['', 0.4],
          ['?list=unread', 0.02],
        ] as const) {
          await page.goto(site.url + list)
          await listIsLive(page)
          await scrollTo(page, share)
          await page.waitForTimeout(1000)
          await page.mouse.wheel(0, 130)
          left.push(await restTop(page))
        }
      },
      async (page) => {
        await page.goto(`${site.url}?list=unread`)
        await expectAt(page, left[1]!)
        await page.goto(site.url)
        await expectAt(page, left[0]!)
        // Who opens an article from there and comes back is there again.
        await page.mouse.wheel(0, 60)
        const here = await restTop(page)
        await page
          .getByRole('article')
          .nth(6)
          .getByRole('link')
          .first()
          .evaluate((link: HTMLElement) => link.click())
        await expect(page.getByRole('heading', { level: 1, name: /: report/ })).toBeVisible()
        await page.goBack()
        await expectAt(page, here)
      },
      async (page) => {
        await page.goto(site.url)
        await page.getByRole('button', { name: 'To the top' }).click()
        await expect(page.getByRole('heading', { name: /: report 1$/ })).toBeInViewport()
        await expect(page.getByText('You were here last.')).toBeHidden()
      },
      async (page) => {
        await page.goto(site.url)
        await listIsLive(page)
        await page.waitForTimeout(1000)
        expect(await scrollPlace(page)).toBe(0)
      },
    ])
  })
})

test.describe('what is unread', () => {
  test.use({ collection: 'thousands', viewport: { width: 1024, height: 700 } })

  test('is opened where it was left, though hundreds have come before that, or it and all behind it were read', async ({
    page,
    context,
    site,
  }) => {
    await page.goto('./')
    await listIsLive(page)
    await scrollTo(page, 0.2)
    await expect(page.getByRole('button', { name: 'Mark all above read' }).nth(5)).toBeVisible()
    await page.getByRole('button', { name: 'Mark all above read' }).nth(5).click()
    await expect(page.getByText(/^6\d\d marked as read\.$/)).toBeVisible()
    const visit = async () => {
      const visited = await context.newPage()
      await visited.goto(`${site.url}?list=unread`)
      await listIsLive(visited)
      return visited
    }
    const first = await visit()
    await first.evaluate(() => window.scrollTo(0, 1500))
    await first.waitForTimeout(500)
    const { id } = await topEntry(first)
    await first.close()
    await page.getByRole('button', { name: 'Undo' }).click()
    const second = await visit()
    await expect.poll(async () => (await topEntry(second)).id).toBe(id)
    await second.evaluate(() => window.scrollTo(0, 2500))
    await second.waitForTimeout(500)
    await second.close()
    // All but the first three.
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.keyboard.press('Shift+A')
    await page.getByRole('button', { name: 'Mark all read' }).click()
    await expect(page.getByText(/marked as read\.$/)).toBeVisible()
    await page.keyboard.press('Home')
    for (const at of [0, 1, 2])
      await page.getByRole('article').nth(at).getByRole('button', { name: 'Mark unread' }).click()
    const third = await visit()
    await expect(third.getByRole('article').nth(2)).toBeInViewport()
  })
})

test.describe('an article with a good deal that is the same', () => {
  test.use({ collection: 'thousands', viewport: { width: 1440, height: 300 } })

  for (const [way, leave] of [
    ['by a key', (page: Page) => page.keyboard.press('u')],
    ['by loading another page', (page: Page) => page.goto('./?list=unread')],
  ] as const)
    test(`keeps where one stopped, however soon one left ${way}, and leads there though only changes are shown`, async ({
      page,
    }) => {
      await page.goto('./')
      const open = () =>
        entry(page, /: report 2$/)
          .getByRole('link')
          .first()
          .click()
      // What finds the place comes with the first scrolling; it is kept when the page has rested for longer than this.
      const code = page.waitForResponse(/reading-place/)
      await open()
      const same = page.locator('[data-kind=same]:not(#row-0)').first()
      await same.evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 70))
      const stopped = await same.getAttribute('id')
      await code
      await page.waitForTimeout(200)
      await leave(page)
      await expect(page.getByRole('heading', { level: 1, name: /^(Feed|Unread)/ })).toBeVisible()
      await page.goto('./?list=progress')
      await open()
      const goOn = page.getByRole('link', { name: 'Continue where you left off' })
      await expect(goOn).toHaveAttribute('href', new RegExp(`#${stopped}$`))
      await page.getByRole('checkbox', { name: 'Changes only' }).click()
      await expect(page.locator(`#${stopped}`)).toBeHidden()
      await goOn.click()
      await expect(page.locator(`#${stopped}`)).toBeInViewport()
    })
})

test.describe('an article that has nothing to compare', () => {
  test.use({ collection: 'odd', viewport: { width: 390, height: 664 } })

  for (const text of ['copy', 'linked page'] as const)
    test(`keeps the place in its ${text}, and lets go of it at the end`, async ({ page }) => {
      const when = text === 'copy' ? 'morning' : 'evening'
      const stopped = page.locator('[id^=row-]', { hasText: `On day 31 the ${when}` })
      await page.goto(await addressOf(page, oddTitles['copy and page']))
      await expect(page.getByText('Read', { exact: true })).toBeVisible()
      await stopped.evaluate((row) => row.scrollIntoView({ block: 'start' }))
      await page.mouse.wheel(0, -70)
      await page.waitForTimeout(1500)
      await page.setViewportSize({ width: 1440, height: 664 })
      await expect(stopped).toBeInViewport()
      // Where the page has come to rest.
      await page.waitForTimeout(500)
      await page.setViewportSize({ width: 500, height: 664 })
      await expect(stopped).toBeInViewport()
      const goOn = page.getByRole('link', { name: 'Continue where you left off' })
      const places: (string | null)[] = []
      while (places.length < 3) {
        await page.goto('./?list=progress')
        await entry(page, oddTitles['copy and page']).getByRole('link').first().click()
        places.push(await goOn.getAttribute('href'))
        await goOn.click()
        await expect(stopped).toBeInViewport()
        await page.waitForTimeout(1500)
      }
      // Who reads nothing stays where they were.
      expect(places).toEqual(places.map(() => places[0]))
      const last = page.locator('[id^=row-]', { hasText: `On day 60 the ${when}` })
      await last.evaluate((row) => row.scrollIntoView({ block: 'end' }))
      await page.waitForTimeout(1500)
      await page.goto('./?list=progress')
      await expect(page.getByText(/^Nothing here is in progress/)).toBeVisible()
    })
})

test('an article is taken out as Markdown and as JSON', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  // The written page's buttons do nothing yet; what is kept shows once they are the reader's own.
  await expect(page.getByText('Read', { exact: true })).toBeVisible()
  for (const [name, ending, begins] of [
    ['Save as Markdown', /\.md$/, '---\ntitle: "'],
    ['Save as JSON', /\.json$/, '{\n "version": '],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(ending)
    const text = await readFile(await file.path(), 'utf8')
    expect(text.startsWith(begins)).toBe(true)
    expect(text).toContain('What shocked him most')
  }
})

test.describe('of a long list', () => {
  test.use({ collection: 'thousands' })

  test('no more is taken out than a file can hold, and the page says so', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Take out…' }).click()
    const bar = page.getByRole('toolbar', { name: 'Entries to take out' })
    await bar.getByRole('button', { name: 'Choose the whole list' }).click()
    await expect(bar.getByRole('status')).toHaveText('500 chosen, the most at once')
    const download = page.waitForEvent('download')
    await bar.getByRole('button', { name: 'Save as JSON' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^recto-\d{4}-\d\d-\d\d-500\.json$/)
    const articles = JSON.parse(await readFile(await file.path(), 'utf8')) as { title: string }[]
    expect(articles).toHaveLength(500)
    await expect(page.getByRole('article').first()).toContainText(articles[0]!.title)
    await expect(bar.getByRole('status')).toHaveText('Saved 500')
    await bar.getByRole('button', { name: 'Done' }).click()
    await expect(bar).toHaveCount(0)
  })
})

import type { Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workerFile, type WorkerSite } from '../../src/bundle/site-worker.ts'
import { expectNoViolations } from './axe.ts'
import { builtSite } from './collection.ts'
import { addressOf, scrollPlace } from './journeys.ts'
import { expect, test as base } from './recto.ts'
import { sample } from './sample.ts'
import { workerIsReady } from './site-worker.ts'
import { type Mishap, serveStatic, type StaticHost } from './static-host.ts'

type Fixtures = {
  /** Publishes a newer reader at the site's host, without the script of the old one's search. */
  publishAnew: () => Promise<void>
  /** Publishes a newer reader whose scripts all have other names, and none of the old one's. */
  publishRenamed: () => Promise<void>
  folder: string
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'recto-published-'))
    await cp((await builtSite('real')).folder, folder, { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true })
  },
  site: async ({ folder }, use) => {
    const host = await serveStatic(folder)
    await use(host)
    await host.close()
  },
  publishAnew: async ({ folder }, use) => {
    await use(async () => {
      const assets = await readdir(join(folder, 'assets'))
      const old = assets.find((name) => name.startsWith('search-screen'))!
      await rm(join(folder, 'assets', old))
      const code = await readFile(join(folder, workerFile), 'utf8')
      const newer = code
        .replace(new RegExp(`\\{"url":"assets/${old}"[^}]*\\},`), '')
        .replace(/"reader":"[^"]*"/, '"reader":"newer"')
        .replace(/"collection":"[^"]*"/, '"collection":"newer"')
      await writeFile(join(folder, workerFile), newer)
    })
  },
  publishRenamed: async ({ folder }, use) => {
    await use(async () => {
      const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'))
      const newName = (name: string) => name.replace('.js', '-newer.js')
      const files = await readdir(folder, { recursive: true })
      for (const path of files.filter((path) => /\.(?:html|js)$/.test(path))) {
        const text = await readFile(join(folder, path), 'utf8')
        const newer = names.reduce((text, name) => text.replaceAll(name, newName(name)), text)
        await writeFile(join(folder, path), newer)
      }
      for (const name of names)
        await rename(join(folder, 'assets', name), join(folder, 'assets', newName(name)))
      const [first = '', ...code] = (await readFile(join(folder, workerFile), 'utf8')).split('\n')
      const site = JSON.parse(first.slice('self.site='.length, -1)) as WorkerSite
      const shell = site.shell.map(({ url }) => ({
        url,
        integrity: `sha256-${createHash('sha256')
          .update(readFileSync(join(folder, url)))
          .digest('base64')}`,
      }))
      const newer = { ...site, shell, reader: 'newer', collection: 'newer' }
      await writeFile(
        join(folder, workerFile),
        [`self.site=${JSON.stringify(newer)};`, ...code].join('\n'),
      )
    })
  },
})
test.use({ serviceWorkers: 'allow' })

/** Has the page look whether there is a newer site, as it does when a network comes back. */
const look = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('online')))
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)
const offer = (page: Page) => page.getByRole('status').filter({ hasText: /^A newer version/ })
const readerInUse = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':shell:')).at(-1))

/** Opens the article on a second visit, served by the worker, and reads on in it. */
async function readOn(page: Page, site: StaticHost): Promise<number> {
  const address = await addressOf(page, sample.title)
  await page.goto(address)
  await workerIsReady(page)
  site.requests.length = 0
  await page.reload()
  // What is published from here on is newer than the page.
  await expect.poll(() => site.requests).toContain(workerFile)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await page.evaluate(() => window.scrollTo(0, 700))
  await expect.poll(() => scrollPlace(page)).toBe(700)
  await mark(page)
  return 700
}

test('a newer site is offered, not forced, and once taken up the place and what is kept are as they were', async ({
  page,
  site,
  publishAnew,
}) => {
  const place = await readOn(page, site)
  await publishAnew()
  await look(page)
  await expect(offer(page)).toBeVisible()
  await expectNoViolations(page)
  expect(await isMarked(page)).toBe(true)
  expect(await scrollPlace(page)).toBe(place)

  await offer(page).getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false)
  await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
  await expect.poll(() => scrollPlace(page)).toBe(place)
  await expect(page.getByRole('button', { name: 'Unsave' }).first()).toBeVisible()
  await expect.poll(() => readerInUse(page)).toMatch(/:newer$/)
  await expect(offer(page)).toHaveCount(0)
})

test('until a newer site is taken up, the parts of the old one that its host has no more are there', async ({
  page,
  site,
  publishAnew,
}) => {
  await readOn(page, site)
  await publishAnew()
  await look(page)
  await offer(page).getByRole('button', { name: 'Later' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect(await isMarked(page)).toBe(true)
})

test('a page that is opened after a newer site was published comes with it; one open before is asked, and keeps its parts', async ({
  page,
  site,
  publishAnew,
}) => {
  await readOn(page, site)
  await publishAnew()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect.poll(() => readerInUse(other)).toMatch(/:newer$/)
  await expect(offer(page)).toBeVisible()
  await expect(offer(other)).toHaveCount(0)
  expect(await isMarked(page)).toBe(true)
  await page.getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect(await isMarked(page)).toBe(true)
})

test('a first visit is offered nothing', async ({ page }) => {
  await page.goto('./')
  await workerIsReady(page)
  await look(page)
  await page.waitForLoadState('networkidle')
  await expect(offer(page)).toHaveCount(0)
})

test.describe('while a host answers with what is no script, as one does amid a deployment', () => {
  // What the host answers then is refused, and said.
  test.use({
    expectedFaults:
      /\/assets\/|integrity|module script|dynamically imported|Unexpected end of input/,
  })

  const wrong: [what: string, mishap: Mishap][] = [
    ['a page', { status: 200, body: '<!doctype html><p>app', type: 'text/html' }],
    ['nothing', { status: 200, body: '' }],
    ['a part of it', { status: 200, body: 'export { se' }],
  ]
  for (const [what, mishap] of wrong) {
    test(`a newer reader that comes as ${what} is not kept, and works once the host has it`, async ({
      page,
      site,
      publishRenamed,
    }) => {
      await readOn(page, site)
      await publishRenamed()
      site.misbehave((path) => (/^assets\/.*-newer\.js$/.test(path) ? mishap : undefined))
      await page.reload()
      await triedToUpdate(page)
      site.recover()

      await page.reload()
      await expect(page.getByRole('button', { name: 'Unsave' }).first()).toBeVisible()
      await expect.poll(() => page.evaluate(hasNewerShell)).toBe(true)
      site.misbehave((path) => (path.startsWith('assets/') ? 'cut' : undefined))
      await page.getByRole('link', { name: 'Settings' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    })

    test(`on a first visit a part that comes as ${what} is not kept, and is there once the host has it`, async ({
      page,
      site,
    }) => {
      site.misbehave((path) => (path.includes('settings-screen') ? mishap : undefined))
      await page.goto('./')
      await expect.poll(() => site.requests.join()).toContain('settings-screen')
      await expect.poll(() => page.evaluate(hasInstalled)).not.toBeNull()
      site.recover()
      await page.goto('./settings/')
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
      await workerIsReady(page)
    })
  }

  test('a script that an earlier reader kept in a wrong form is mended by the next reader', async ({
    page,
    site,
    publishAnew,
  }) => {
    await readOn(page, site)
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          if (request.url.endsWith('.js'))
            await (await caches.open(name)).put(request, new Response('<!doctype html><p>app'))
    })
    await publishAnew()
    await page.reload()
    await triedToUpdate(page)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Unsave' }).first()).toBeVisible()
  })
})

/** Whether the site's worker is installed; null while it is being. */
async function hasInstalled(): Promise<boolean | null> {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.installing ? null : registration !== undefined
}

/** Whether all of the newer reader's shell is kept: the icon is put there last. */
async function hasNewerShell(): Promise<boolean> {
  return (await caches.match('/icon.svg', { cacheName: 'recto/:shell:newer' })) !== undefined
}

/** Has the browser look for a newer worker, and waits until that is installed or has failed. */
async function triedToUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
  await expect.poll(() => page.evaluate(hasInstalled)).not.toBeNull()
}

import type { Page } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cataloguePath } from '../../src/bundle/bundle-paths.ts'
import { searchFolder } from '../../src/bundle/search-paths.ts'
import { expectNoViolations } from './axe.ts'
import { builtSite } from './collection.ts'
import { addressOf, firstResult } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'
import { workerIsReady } from './site-worker.ts'
import type { StaticHost } from './static-host.ts'

// What can't be fetched is what these tests are about; everything else is a fault.
test.use({ serviceWorkers: 'allow', expectedFaults: /net::ERR_|BundleError|Failed to load/ })

/** Whether any cache of the site has a file whose address holds this. */
const isKept = (page: Page, part: string, cache = '') =>
  page.evaluate(
    async ([part, cache]) => {
      for (const name of await caches.keys())
        if (name.includes(cache))
          for (const { url } of await (await caches.open(name)).keys())
            if (url.includes(part)) return true
      return false
    },
    [part, cache] as const,
  )

/** How many files the caches with such a name have. */
const countOfKept = (page: Page, cache: string) =>
  page.evaluate(async (cache) => {
    const names = (await caches.keys()).filter((name) => name.includes(cache))
    const keys = names.map(async (name) => (await (await caches.open(name)).keys()).length)
    return (await Promise.all(keys)).reduce((sum, count) => sum + count, 0)
  }, cache)

/** How many files the search of the repository's own seeds has, but for its index. */
async function countOfSearchFiles(): Promise<number> {
  const { folder } = await builtSite('real')
  const files = await readdir(join(folder, searchFolder), { recursive: true })
  return files.filter((name) => /\/.*json$/.test(name)).length
}

/** Takes the network away: from the browser, and from whoever asks all the same. */
async function goOffline(page: Page, site: StaticHost): Promise<void> {
  site.misbehave(() => 'cut')
  await page.context().setOffline(true)
}

async function goOnline(page: Page, site: StaticHost): Promise<void> {
  site.recover()
  await page.context().setOffline(false)
}

const title = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const notKept = (page: Page) => title(page, /^This page is not kept here$/)
const offlineNote = (page: Page) => page.getByRole('status').filter({ hasText: /^Offline\./ })

for (const collection of ['real', 'subpath'] as const)
  test.describe(`the site at its base, ${collection}`, () => {
    test.use({ collection })

    test('after one visit an article opens without a network: by reload, from its address, and from the feed', async ({
      page,
      site,
    }) => {
      const address = await addressOf(page, sample.title)
      await page.goto(address)
      await workerIsReady(page)
      await expect.poll(() => isKept(page, 'bundle/article/nathan', 'opened')).toBe(true)
      await goOffline(page, site)

      await page.reload()
      await expect(title(page, sample.title)).toBeVisible()
      await expect(page.getByRole('table', { name: 'Original and cached copy' })).toBeVisible()
      await page.goto('./')
      await page.getByRole('article').getByRole('link', { name: sample.title }).click()
      await expect(title(page, sample.title)).toBeVisible()
      const deep = await page.context().newPage()
      await deep.goto(`${address}?texts=original`)
      await expect(title(deep, sample.title)).toBeVisible()
    })
  })

test.describe('on a first visit, while the worker is still being installed', () => {
  const isServed = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null)

  test('an article that is read is kept, though its page is left before that is done', async ({
    page,
    site,
  }) => {
    site.misbehave((path) => (path === cataloguePath ? 'hang' : undefined))
    const address = await addressOf(page, sample.title)
    await page.goto(address)
    await expect.poll(() => isKept(page, 'bundle/article/nathan', 'opened')).toBe(true)
    expect(await isServed(page)).toBe(false)
    await page.close()
    site.recover()

    const later = await page.context().newPage()
    await later.goto('./how/')
    await workerIsReady(later)
    await goOffline(later, site)
    await later.goto(address)
    await expect(title(later, sample.title)).toBeVisible()
    await expect(later.getByRole('table', { name: 'Original and cached copy' })).toBeVisible()
  })

  test('what the page fetches is kept once that is done', async ({ page, site }) => {
    site.misbehave((path) => (path === cataloguePath ? 'hang' : undefined))
    await page.goto('./how/')
    await page.getByRole('link', { name: 'Search' }).first().click()
    await page.getByRole('searchbox').fill('china')
    await expect(firstResult(page)).toBeVisible()
    expect(await isServed(page)).toBe(false)
    site.recover()
    await expect.poll(() => countOfKept(page, 'search-ahead')).toBe(await countOfSearchFiles())
    await goOffline(page, site)
    await page.goto('./search/?q=model+race')
    await expect(firstResult(page)).toBeVisible()
  })
})

test('a page that isn’t kept says so without a network, and comes once there is one', async ({
  page,
  site,
}) => {
  await page.goto('./')
  const stub = await page
    .getByRole('article')
    .getByRole('link', { name: sample.similar[0] })
    .getAttribute('href')
  await page.goto('./how/')
  await workerIsReady(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (/seen/.test(name)) await caches.delete(name)
  })
  await goOffline(page, site)
  await page.goto(stub!)
  await expect(notKept(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(/You are offline/)
  await expect(page.getByRole('link', { name: 'To what you saved' })).toBeVisible()
  await expectNoViolations(page)

  await goOnline(page, site)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(title(page, sample.similar[0])).toBeVisible()
})

test('a saved article that was never opened opens without a network', async ({ page, site }) => {
  await page.goto('./')
  await workerIsReady(page)
  const link = page.getByRole('link', { name: sample.similar[1] })
  const entry = page.getByRole('article').filter({ has: link })
  await entry.getByRole('button', { name: /^Save/ }).click()
  await expect.poll(() => isKept(page, 'bundle/article/', 'saved')).toBe(true)
  const address = await entry.getByRole('link').first().getAttribute('href')
  // Nothing but what is saved is left, as after long use.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (/seen|opened/.test(name)) await caches.delete(name)
  })
  await goOffline(page, site)
  await page.goto(address!)
  await expect(title(page, sample.similar[1])).toBeVisible()
})

test('the browser is asked to keep what is here with a Save and not before, and the settings say whether it has promised', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { persist } = StorageManager.prototype
    StorageManager.prototype.persist = function () {
      sessionStorage.setItem('asked', 'yes')
      return persist.call(this)
    }
  })
  const isAsked = () => page.evaluate(() => sessionStorage.getItem('asked') === 'yes')
  await page.goto('./settings/')
  await expect(page.getByText(/^The browser has not promised to keep it/)).toBeVisible()
  await page.goto('./')
  const entry = page.getByRole('article').first()
  await entry.getByRole('button', { name: 'Mark read' }).click()
  await expect(entry).toContainText('Mark unread')
  expect(await isAsked()).toBe(false)
  await entry.getByRole('button', { name: /^Save/ }).click()
  await expect.poll(isAsked).toBe(true)

  const browser = await page.context().newCDPSession(page)
  const { browserContextId } = (await browser.send('Target.getTargetInfo')).targetInfo
  await browser.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    ...(browserContextId && { browserContextId }),
  })
  await page.goto('./settings/')
  await expect(page.getByText(/^The browser has promised to keep it/)).toBeVisible()
})

test('what is deleted with everything kept stays deleted, and no book of the worker’s names it', async ({
  page,
}) => {
  const address = await addressOf(page, sample.title)
  await page.goto(address)
  await workerIsReady(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(() => isKept(page, 'bundle/article/nathan', 'saved')).toBe(true)
  await expect.poll(() => namedByTheWorker(page, 'nathan')).not.toEqual([])
  await page.goto('./settings/')
  await page.getByRole('button', { name: 'Delete everything kept' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('Everything kept was deleted.')).toBeVisible()
  // By then the worker has heard that nothing is saved any more.
  await page.reload()
  await workerIsReady(page)
  expect(await isKept(page, 'bundle/article/nathan')).toBe(false)
  expect(await namedByTheWorker(page, 'nathan')).toEqual([])
})

/** The addresses with this in them that the worker has noted the use of. */
const namedByTheWorker = (page: Page, part: string) =>
  page.evaluate(async (part) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
    const database = await done(indexedDB.open('workbox-expiration'))
    const [store] = database.objectStoreNames
    const entries = store
      ? await done(
          database.transaction(store).objectStore(store).getAll() as IDBRequest<{ url: string }[]>,
        )
      : []
    database.close()
    return entries.map(({ url }) => url).filter((url) => url.includes(part))
  }, part)

test('whoever has searched can search for something else without a network', async ({
  page,
  site,
}) => {
  await page.goto('./search/?q=china')
  await workerIsReady(page)
  await expect(firstResult(page)).toBeVisible()
  await expect.poll(() => countOfKept(page, 'search-ahead')).toBe(await countOfSearchFiles())
  await goOffline(page, site)
  await page.goto('./search/?q=model+race')
  await expect(firstResult(page)).toBeVisible()
})

test('a search without a network says how much of the collection it leaves out, and asks all once there is one', async ({
  page,
  site,
}) => {
  await page.goto('./search/?q=china')
  await workerIsReady(page)
  await expect.poll(() => countOfKept(page, 'search-ahead')).toBe(await countOfSearchFiles())
  // As where it is too large to be fetched ahead: the last segment has the articles known by summary.
  await page.evaluate(async () => {
    const index = await caches.match('/bundle/search/index.json')
    const { segments } = (await index!.json()) as { segments: { key: string }[] }
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(`/bundle/search/${segments.at(-1)!.key}/segment.json`)
  })
  await goOffline(page, site)
  await page.reload()
  const leftOut = page.getByText('Without a network, 2 entries are not searched.')
  await expect(leftOut).toBeVisible()
  await expect(page.getByRole('link', { name: sample.title })).toBeVisible()
  await expectNoViolations(page)
  await goOnline(page, site)
  await expect(leftOut).toHaveCount(0)
  await expect(page.getByRole('link', { name: sample.similar[0] })).toBeVisible()
})

test('the page says that it is offline, and how old is what is kept, until it is no more', async ({
  page,
  site,
}) => {
  await page.goto('./')
  await workerIsReady(page)
  await expect.poll(() => isKept(page, 'bundle/catalogue.json', 'seen')).toBe(true)
  await goOffline(page, site)
  await expect(offlineNote(page)).toHaveText(/^Offline\. Collection as of today, \d\d:\d\d\./)
  await expectNoViolations(page)
  await offlineNote(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(offlineNote(page)).toHaveCount(0)
  await page.reload()
  await expect(offlineNote(page)).toBeVisible()
  await goOnline(page, site)
  await expect(offlineNote(page)).toHaveCount(0)
})

test.describe('where a browser has no workers', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page that loses its network stays as it is and says nothing', async ({ page, site }) => {
    await page.goto('./')
    await page.waitForLoadState('networkidle')
    await goOffline(page, site)
    await page.getByRole('article').first().getByRole('button', { name: 'Mark read' }).click()
    await expect(page.getByRole('article').first()).toContainText('Mark unread')
    await expect(offlineNote(page)).toHaveCount(0)
  })
})

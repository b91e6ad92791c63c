import { expect, test as base } from '@playwright/test'
import { builtSite, type Collection } from './collection.ts'
import { serveStatic, type StaticHost } from './static-host.ts'
import { policyBroken, watchFaults } from './watch-faults.ts'

export { expect }

type Options = {
  /** Which site the test opens; `test.use({ collection })` in a file or a describe. */
  collection: Collection
  /** Faults that the test brings about on purpose: lines that match are let pass. */
  expectedFaults: RegExp | null
}

type Fixtures = {
  /** The host of the test's site: `site.misbehave`, `site.recover`, `site.requests`. */
  site: StaticHost
  /** Fails the test if a page shows a fault; every test has it without asking. */
  noFaults: undefined
}

type WorkerFixtures = { hostOf: (collection: Collection) => Promise<StaticHost> }

/** Building a site is not the test's own time. */
const buildTimeout = 300_000

/**
 * Playwright's test, on a built site: `page.goto('./')` is its home page and
 * `page.goto('./article/x')` a page below, whatever the base.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  collection: ['real', { option: true }],
  expectedFaults: [null, { option: true }],

  hostOf: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
    async ({}, use) => {
      const hosts = new Map<Collection, Promise<StaticHost>>()
      const serve = async (collection: Collection) => {
        const { folder, base: path } = await builtSite(collection)
        return serveStatic(folder, path)
      }
      await use((collection) => {
        const host = hosts.get(collection) ?? serve(collection)
        hosts.set(collection, host)
        return host
      })
      const settled = await Promise.allSettled(hosts.values())
      await Promise.all(
        settled.map((host) => (host.status === 'fulfilled' ? host.value.close() : undefined)),
      )
    },
    { scope: 'worker' },
  ],

  site: [
    async ({ hostOf, collection }, use) => {
      const site = await hostOf(collection)
      site.requests.length = 0
      await use(site)
      site.recover()
    },
    { timeout: buildTimeout },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  noFaults: [
    async ({ context, site, expectedFaults }, use) => {
      const faultsSoFar = watchFaults(context, site.url)
      await use(undefined)
      const faults = await faultsSoFar()
      const unexpected = faults.filter(
        (line) => line.startsWith(policyBroken) || !expectedFaults?.test(line),
      )
      expect(unexpected, 'faults of the page').toEqual([])
    },
    { auto: true },
  ],
})

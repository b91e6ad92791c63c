import type { Page } from '@playwright/test'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { firstResult } from './journeys.ts'
import { expect, test } from './recto.ts'
import { workerIsReady } from './site-worker.ts'

test.use({ serviceWorkers: 'allow', expectedFaults: /\/bundle\/|BundleError|net::ERR_/ })

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'The search failed' })

const files: [what: string, path: RegExp, query: string][] = [
  ['what the search begins with', /segment\.json$/, 'china'],
  ['terms', /terms\//, 'china'],
  ['entries', /entries\//, 'china'],
  ['words to correct to', /words\//, 'chnia'],
]
const damages: [how: string, body: string][] = [
  ['cut', '{"version":'],
  ['empty', ''],
  ['of another form', JSON.stringify({ version: bundleVersion })],
]

for (const [what, path, query] of files)
  for (const [how, body] of damages)
    test(`a file of the search, ${what}, that came ${how} is asked of the host when it is tried again, and kept then`, async ({
      page,
      site,
    }) => {
      await page.goto('./')
      await workerIsReady(page)
      const isOf = (asked: string) => /^bundle\/search\/\w+\//.test(asked) && path.test(asked)
      site.misbehave((asked) => (isOf(asked) ? { status: 200, body } : undefined))
      await page.goto(`./search/?q=${query}`)
      await expect(fault(page)).toBeVisible()
      site.recover()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(firstResult(page)).toBeVisible()

      site.misbehave((asked) => (isOf(asked) ? 'cut' : undefined))
      await page.reload()
      await expect(firstResult(page)).toBeVisible()
    })

test('a file of the search that came cut is not kept', async ({ page, site }) => {
  await page.goto('./')
  await workerIsReady(page)
  site.misbehave((asked) =>
    asked.includes('/entries/') ? { status: 200, body: '{"version":' } : undefined,
  )
  await page.goto('./search/?q=china')
  await expect(fault(page)).toBeVisible()
  site.recover()
  await page.reload()
  await expect(firstResult(page)).toBeVisible()
})

test('what is tried again without a network takes those files that came whole from what is kept', async ({
  page,
  site,
}) => {
  await page.goto('./')
  await workerIsReady(page)
  const isEntries = (asked: string) => asked.includes('/entries/')
  site.misbehave((asked) => (isEntries(asked) ? { status: 200, body: '' } : undefined))
  await page.goto('./search/?q=china')
  await expect(fault(page)).toContainText('damaged')
  site.misbehave(() => 'cut')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(fault(page)).toContainText('could not be fetched')
  await expect(page.getByText('File: bundle/search/')).toContainText('/entries/')
})

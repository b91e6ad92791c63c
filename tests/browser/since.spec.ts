import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectNoViolations } from './axe.ts'
import { generateSeeds } from './generated-collection.ts'
import { expect, test as base } from './recto.ts'
import { buildSite } from './site.ts'
import { serveStatic } from './static-host.ts'

const [seed, other] = generateSeeds(2)
const anew = seed!.text.replace('asked for a longer account', 'asked for a shorter account')

type Fixtures = {
  folder: string
  /** Builds the site of two articles, one of them with this text, at the site's host. */
  publish: (text: string) => Promise<void>
}

const test = base.extend<Fixtures>({
  folder: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'recto-since-'))
      await Promise.all(['seeds', 'site'].map((name) => mkdir(join(folder, name))))
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { timeout: 120_000 },
  ],
  publish: async ({ folder }, use) => {
    await use(async (text) => {
      await writeFile(join(folder, 'seeds', seed!.file), text)
      await writeFile(join(folder, 'seeds', other!.file), other!.text)
      const outDir = join(folder, 'built')
      await buildSite({ seeds: join(folder, 'seeds'), base: '/', outDir })
      await cp(outDir, join(folder, 'site'), { recursive: true })
    })
  },
  site: async ({ folder }, use) => {
    const host = await serveStatic(join(folder, 'site'))
    await use(host)
    await host.close()
  },
})

test('a copy that was made anew with other words says so to who has read it, and which', async ({
  page,
  publish,
}) => {
  test.slow()
  const entries = page.getByRole('article')
  const read = entries.filter({ hasText: seed!.title.replace(/^@\w+: /, '') })
  const headline = read.getByRole('link').first()
  const notice = page.getByText(/^Changed since the copy you read on \d+ \w+ \d{4}$/)
  const inFeed = page.getByText('Changed since you read it', { exact: true })
  await publish(seed!.text)

  await test.step('not while it is as it was read', async () => {
    await page.goto('./')
    await headline.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // What is read is held once the browser has time for it.
    await expect
      .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
      .toContain('recto/copies')
    await page.goto('./')
    await expect(read.getByText(/^Read/)).toBeAttached()
    await expect(page.getByText('Changed since you read it')).toHaveCount(0)
    await headline.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })

  await publish(anew)
  await test.step('in the feed, of the article that was read', async () => {
    await page.goto('./')
    await expect(read.getByText('Changed since you read it')).toBeVisible()
    await expect(page.getByText('Changed since you read it')).toHaveCount(1)
  })

  await test.step('in the article, and in the feed until the changes were seen', async () => {
    await headline.click()
    await expect(notice).toBeVisible()
    await page.goto('./')
    await expect(inFeed).toBeVisible()
  })

  await test.step('with what was and what is', async () => {
    await headline.click()
    await notice.click()
    const changes = page.getByRole('list', { name: 'Changes since you read it' })
    await expect(changes.getByRole('listitem')).toHaveCount(1)
    await expect(changes.getByRole('deletion')).toHaveText('longer')
    await expect(changes.getByRole('insertion')).toHaveText('shorter')
    await expectNoViolations(page)
  })

  const expectNoNotice = async () => {
    await page.goto('./')
    await expect(read.getByText(/^Read/)).toBeAttached()
    await expect(inFeed).toHaveCount(0)
    await headline.click()
    await expect(page.getByText('Read', { exact: true })).toBeVisible()
    // What would be said is known as soon as the browser has time for it.
    await page.waitForTimeout(2500)
    await expect(notice).toHaveCount(0)
  }
  await test.step('and no more after that', expectNoNotice)

  await publish(seed!.text)
  await test.step('nor once it was dismissed, while the changes can still be seen', async () => {
    await page.goto('./')
    await headline.click()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
    await expect(notice).toBeFocused()
    await notice.click()
    const changes = page.getByRole('list', { name: 'Changes since you read it' })
    await expect(changes.getByRole('insertion')).toHaveText('longer')
    await expectNoNotice()
  })

  await test.step('and what was read is deleted with all that is kept', async () => {
    await page.goto('./settings/')
    await expect(page.getByText(/the cached text of 1 article that you have read/)).toBeVisible()
    await page.getByRole('button', { name: 'Delete everything kept…' }).click()
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
    await expect(page.getByText('Everything kept was deleted.')).toBeVisible()
    await expect(page.getByText(/the cached texts of 0 articles/)).toBeVisible()
    await expect(page.getByText(/^0 read and 0 saved/)).toBeVisible()
    await page.reload()
    await expect(page.getByText(/^0 read and 0 saved/)).toBeVisible()
  })
})

import { expect, test as base, type Page } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { generateSeeds } from './generated-collection.ts'
import { entryInView } from './journeys.ts'
import { program, repository } from './site.ts'
import { watchFaults } from './watch-faults.ts'

/** Weeks apart, lest any two be taken for one story. */
const [newer, ...seeds] = generateSeeds(31).map((seed, at) => {
  const [year, month, day] = new Date(Date.UTC(2026, 4, 8 - 8 * at)).toISOString().split(/[-T]/)
  const cachedAt = `Cached at: ${month}/${day}/${year!.slice(2)}, 09:49 AM`
  return { ...seed, text: seed.text.replace(/^Cached at: .*/m, cachedAt) }
})

type Development = {
  url: string
  write: (file: string, text: string) => Promise<void>
  remove: (file: string) => Promise<void>
}

/** Playwright's test, on the development server that `npm start` runs, over seeds of its own. */
const test = base.extend<{ development: Development }>({
  development: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'recto-live-'))
      const write = (file: string, text: string) => writeFile(join(folder, file), text)
      await Promise.all(seeds.map(({ file, text }) => write(file, text)))
      const server = spawn(
        process.execPath,
        [await program('vite'), '--host', '127.0.0.1', '--port', '0'],
        {
          cwd: repository,
          env: { ...process.env, SEEDS: folder, NODE_ENV: 'development' },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      const ended = new Promise((resolve) => server.once('close', resolve))
      await use({ url: await addressOf(server), write, remove: (file) => rm(join(folder, file)) })
      server.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
    { timeout: 60_000 },
  ],
  baseURL: async ({ development }, use) => use(development.url),
})

/** The address that the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout!.on('data', (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString())
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]
      if (address) resolve(address)
    })
    server.once('close', () => reject(new Error(`The server ended:\n${output}`)))
  })
}

const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)
const place = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

test('a change of the seeds shows on the open page, which is not loaded anew', async ({
  page,
  context,
  development: { url, write, remove },
}) => {
  const faults = watchFaults(context, url)
  const [first, second, third] = [seeds[0]!, seeds[1]!, seeds[2]!]
  const title = 'A seed that was added later'
  const added = { file: 'added.txt', title, text: newer!.text.replace(/^.*/, title) }

  await page.goto('./', { timeout: 60_000 })
  await expect(page.getByRole('link', { name: second.title })).toBeVisible({ timeout: 30_000 })
  await page.evaluate(() => void Object.assign(window, { marked: true }))

  await test.step('a seed is added', async () => {
    await write(added.file, added.text)
    await expect(page.getByRole('link', { name: added.title })).toBeVisible()
  })

  await test.step('it is deleted again', async () => {
    await remove(added.file)
    await expect(page.getByRole('link', { name: added.title })).toHaveCount(0)
  })

  await test.step('one far down changes, while the reader is there', async () => {
    await page.evaluate(() => window.scrollTo(0, 2200))
    await expect.poll(async () => (await entryInView(page)).position).toBeGreaterThan(6)
    const { title } = await entryInView(page)
    const seed = seeds.find((seed) => seed.title.endsWith(title))!
    const before = await place(page)
    await write(seed.file, seed.text.replace('It works in about', 'It fails in about'))
    await expect(page.getByText('It fails in about').first()).toBeVisible()
    expect(Math.abs((await place(page)) - before)).toBeLessThan(4)
  })

  await test.step('one comes in at the top, while the reader is far below', async () => {
    const { title } = await entryInView(page)
    const link = page.getByRole('link', { name: title })
    const before = (await link.boundingBox())!.y
    const entries = page.getByRole('article').filter({ has: link })
    const position = Number(await entries.getAttribute('aria-posinset'))
    await write(added.file, added.text)
    await expect(entries).toHaveAttribute('aria-posinset', String(position + 1))
    await expect.poll(async () => Math.abs((await link.boundingBox())!.y - before)).toBeLessThan(2)
    await remove(added.file)
    await expect(entries).toHaveAttribute('aria-posinset', String(position))
    await expect.poll(async () => Math.abs((await link.boundingBox())!.y - before)).toBeLessThan(2)
  })

  await test.step('so many come in above that all in sight are pushed away', async () => {
    const { title } = await entryInView(page)
    const link = page.getByRole('link', { name: title })
    const before = (await link.boundingBox())!.y
    const many = Array.from({ length: 30 }, (_, at) => `many-${at}.txt`)
    await Promise.all(
      many.map((file, at) => write(file, first.text.replace(/^.*/, `One of many, number ${at}`))),
    )
    await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '64')
    await expect.poll(async () => Math.abs((await link.boundingBox())!.y - before)).toBeLessThan(4)
    await Promise.all(many.map(remove))
    await expect(page.getByRole('article').first()).toHaveAttribute('aria-setsize', '34')
  })

  await test.step('the text of the open article changes', async () => {
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.getByRole('link', { name: second.title }).click()
    const table = page.getByRole('table')
    await expect(table).toContainText('It was built by')
    await table.scrollIntoViewIfNeeded()
    await page.evaluate(() => window.scrollTo(0, 300))
    const before = await place(page)
    expect(before).toBeGreaterThan(0)
    await write(second.file, second.text.replace('Nobody outside', 'Not a soul outside'))
    await expect(table).toContainText('Not a soul outside')
    expect(await place(page)).toBe(before)
  })

  await test.step('text comes in above what is read', async () => {
    await page.setViewportSize({ width: 1280, height: 320 })
    const above = 'It was put in above. '.repeat(5)
    const read = page.getByRole('row').last()
    await read.evaluate((row) => row.scrollIntoView({ block: 'center' }))
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const before = (await read.boundingBox())!.y
    const words = (await read.textContent())!
    await write(second.file, second.text.replaceAll('Nobody outside', `${above}Nobody outside`))
    await expect(page.getByText('It was put in above.').first()).toBeAttached()
    await expect(read).toHaveText(words)
    await expect.poll(async () => Math.abs((await read.boundingBox())!.y - before)).toBeLessThan(4)
    await write(second.file, second.text)
    await expect(page.getByText('It was put in above.')).toHaveCount(0)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  await test.step('a broken seed is reported', async () => {
    const panel = page.getByRole('complementary', { name: 'Faults in the seeds' })
    await expect(panel).toHaveCount(0)
    await write('broken.txt', 'A title, and nothing else\n')
    await expect(panel).toBeVisible()
    await panel.getByText('In the seeds: 1 error').click()
    await expect(panel).toContainText('broken.txt:1')
    await expect(panel).toContainText('error')
    await remove('broken.txt')
    await expect(panel).toHaveCount(0)
  })

  await test.step('the open article’s seed is deleted', async () => {
    const gone = page.getByText(/^The seed of this article is gone, or has an error/)
    await page.evaluate(() => window.scrollTo(0, 300))
    const before = await place(page)
    for (const wreck of [
      () => remove(second.file),
      () => write(second.file, 'A title, and nothing else\n'),
    ]) {
      await wreck()
      await expect(gone).toBeAttached()
      await expect(page.getByRole('table')).toBeVisible()
      await write(second.file, second.text)
      await expect(gone).toHaveCount(0)
      await expect(page.getByRole('table')).toBeVisible()
      expect(Math.abs((await place(page)) - before)).toBeLessThan(40)
    }
  })

  await test.step('a search follows what is written', async () => {
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('quokkas')
    const count = page.getByRole('region', { name: 'Results' }).getByRole('status')
    await expect(count).toContainText('No articles')
    await write(third.file, third.text.replace('Nobody outside', 'No quokkas outside'))
    await expect(count).toHaveText('1 article')
  })

  await test.step('the page was never loaded anew', async () => {
    expect(await isMarked(page)).toBe(true)
    await page.getByRole('link', { name: 'Recto', exact: true }).click()
    await expect(page.getByRole('link', { name: third.title })).toBeVisible()
    // What came and went may have been fetched just when it was gone.
    const gone = /\/a-seed-that-was-added|\/bundle\/feed\/all\/_\/_\/1\.json/
    expect((await faults()).filter((line) => !gone.test(line))).toEqual([])
  })
})

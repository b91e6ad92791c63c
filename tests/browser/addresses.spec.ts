import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtSite } from './collection.ts'
import { addressOf } from './journeys.ts'
import { oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

for (const collection of ['real', 'subpath'] as const)
  test.describe(`the site ${collection === 'real' ? 'at the root of a host' : 'under a sub-path'}`, () => {
    test.use({ collection })

    test('answers a deep link to an article, and its reload, with that article', async ({
      page,
      site,
    }) => {
      const address = await addressOf(page, sample.title)
      expect(address).toContain(`${site.url}article/`)
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      const again = await page.reload()
      expect(again?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
    })

    test('answers the names of its files as their folders’ addresses', async ({ page, site }) => {
      const address = await addressOf(page, sample.title)
      await page.goto(`${address}index.html?view=single#row-5`)
      await expect(page.locator('#row-5')).toBeInViewport()
      expect(page.url()).toBe(`${address}?view=single#row-5`)
      await page.goto(`${site.url}index.html`)
      await expect(page.getByRole('article').first()).toBeVisible()
      expect(page.url()).toBe(site.url)
    })

    test('keeps the view and the place in the text of a deep link', async ({ page }) => {
      const address = await addressOf(page, sample.title)
      await page.goto(`${address}?view=single#row-5`)
      await expect(page.getByRole('button', { name: 'One column' })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await expect(page.locator('#row-5')).toBeInViewport()
    })

    test('follows its own links, back to the feed', async ({ page, site }) => {
      await page.goto(await addressOf(page, sample.title))
      await page.getByRole('link', { name: sample.similar[1] }).click()
      await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeVisible()
      expect(page.url()).toContain(`${site.url}article/`)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1, name: sample.similar[1] })).toBeVisible()
      await page.getByRole('link', { name: sample.title }).click()
      await expect(page.getByRole('heading', { level: 1, name: sample.title })).toBeVisible()
      await page.getByRole('link', { name: 'Recto', exact: true }).click()
      await expect(page).toHaveURL(site.url)
      await expect(page.getByRole('article').first()).toBeVisible()
    })

    test('filters by address', async ({ page, site }) => {
      await page.goto('./?source=TLDR+AI')
      await expect(page.getByRole('article')).toHaveCount(1)
      await page.getByRole('link', { name: 'Everything' }).click()
      await expect(page).toHaveURL(site.url)
      await expect(page.getByRole('article')).toHaveCount(3)
    })

    test.describe('asked for an article that it doesn’t have', () => {
      // What the browser says by itself of the 404 that the article's file is answered with.
      test.use({ expectedFaults: /bundle\/article\/no-such/ })

      test('has a page that says so', async ({ page, site }) => {
        const answer = await page.goto('./article/no-such-article-aaaaaaaaaa')
        expect(answer?.status()).toBe(404)
        await expect(
          page.getByRole('heading', { level: 1, name: 'There is no page here' }),
        ).toBeVisible()
        await expect(page).toHaveTitle('No such page · Recto')
        await page.getByRole('link', { name: 'To the feed' }).click()
        await expect(page).toHaveURL(site.url)
        await expect(page.getByRole('article').first()).toBeVisible()
      })
    })

    for (const path of ['nowhere', 'article', 'deep/er/still', 'article/a/b'])
      test(`has a page for the path ${path}, where nothing is`, async ({ page }) => {
        const answer = await page.goto(`./${path}`)
        expect(answer?.status()).toBe(404)
        await expect(
          page.getByRole('heading', { level: 1, name: 'There is no page here' }),
        ).toBeVisible()
      })
  })

test('every page has a title of its own', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle('Recto')
  await page.getByRole('article').getByRole('link', { name: sample.title }).click()
  await expect(page).toHaveTitle(/^Nathan Lambert visited .* · Recto$/)
  await page.getByRole('link', { name: sample.similar[1] }).click()
  await expect(page).toHaveTitle(/^China’s AI race .* · Recto$/)
  await page.goBack()
  await expect(page).toHaveTitle(/^Nathan Lambert visited .* · Recto$/)
})

test.describe('the page that a host sends', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: /csp/ })

  test('already says what it is, to those who only preview the link', async ({ page, site }) => {
    const { folder } = await builtSite('real')
    for (const id of await readdir(join(folder, 'article'))) {
      await page.goto(`${site.url}article/${id}/`)
      await expect(page).toHaveTitle(/ · Recto$/)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\w{3}/)
    }
  })
})

test.describe('an address that a cut-off title once had', () => {
  test.use({ collection: 'odd' })

  test('leads to the article', async ({ page }) => {
    const { folder } = await builtSite('odd')
    const files = await readdir(join(folder, 'bundle/article'))
    const contents = await Promise.all(
      files.map((file) => readFile(join(folder, 'bundle/article', file), 'utf8')),
    )
    const alias = files[contents.findIndex((text) => text.includes('"kind":"alias"'))]
    expect(alias).toBeDefined()
    const address = await addressOf(page, oddTitles['link only'])
    const answer = await page.goto(`./article/${alias!.replace(/\.json$/, '')}`)
    expect(answer?.status()).toBe(200)
    await expect(
      page.getByRole('heading', { level: 1, name: oddTitles['link only'] }),
    ).toBeVisible()
    await expect(page).toHaveURL(address)
  })
})

import { readFile } from 'node:fs/promises'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

test.describe('a reader whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('has texts in the language they are in', async ({ page }) => {
    await page.goto(await addressOf(page, sample.title))
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  })

  test('has no slanted Han, and no word of a fact on two lines', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./')
    const inFeed = page.getByRole('article').getByText('仅有摘要').first()
    await expect(inFeed).toHaveCSS('font-style', 'normal')
    await page.goto(await addressOf(page, sample.title))
    const beside = page.getByRole('complementary').getByText('仅有摘要')
    await expect(beside).toHaveCount(2)
    const lines = await beside.evaluateAll((facts) =>
      facts.map((fact) => fact.getClientRects().length),
    )
    expect(lines).toEqual([1, 1])
  })

  test('has an article’s file with headings in Chinese, and names for programs in English', async ({
    page,
  }) => {
    await page.goto(await addressOf(page, sample.title))
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '另存为 Markdown' }).click()
    const lines = (await readFile(await (await download).path(), 'utf8')).split('\n')
    expect(lines.filter((line) => /^## .*\p{sc=Han}/u.test(line))).toEqual([
      '## 摘要',
      '## 原文',
      '## 缓存副本',
    ])
    expect(lines).toContain(`source: "${sample.source}"`)
  })

  test('has the interface in Chinese, and in English once that is chosen', async ({ page }) => {
    await page.goto('./settings/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('button', { name: '重新载入' }).click()
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeAttached()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeAttached()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('where a file can’t be had', () => {
  test.use({ locale: 'zh-CN', expectedFaults: /parts-/ })

  test('has it in English where the Chinese can’t be had', async ({ page, site }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    const chinese = site.requests.filter((path) => path.includes('/parts-')).at(-1)!
    site.misbehave((path) => (path === chinese ? { status: 404, body: '' } : undefined))
    await page.goto('./settings/')
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  })
})

test('a reader chooses Chinese, and has it from then on', async ({ page }) => {
  await page.goto('./settings/')
  await page.getByRole('radio', { name: '简体中文' }).check()
  await page
    .getByText('The interface is in 简体中文')
    .getByRole('button', { name: 'Reload' })
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('radio', { name: '简体中文' })).toBeChecked()
  await page.goto('./')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeAttached()
})

test('no script of another language is fetched', async ({ page, site }) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  const parts = site.requests.filter((path) => /parts-[^/]*\.js$/.test(path))
  expect(new Set(parts).size).toBe(1)
})

import { addressOf, expectNoSidewaysScroll } from './journeys.ts'
import { longWord, oddTitles } from './odd-collection.ts'
import { expect, test } from './recto.ts'

// So high that the feed has every entry on the page.
test.use({ collection: 'odd', viewport: { width: 1440, height: 2400 } })

/** How a title is read out on its article's page, where the names of what hides are not in brackets. */
function headingOf(title: string): string {
  return title.replace(/\[([A-Z]+)\]/g, 'hidden: $1')
}

for (const width of [1440, 390])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 2400 } })

    test('the feed shows every odd seed by its title, and nothing runs or overflows', async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 9000 })
      await page.goto('./')
      for (const title of Object.values(oddTitles))
        await expect(
          page.getByRole('article').getByRole('link', { name: title, exact: true }),
        ).toBeVisible()
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
      await expectNoSidewaysScroll(page)
    })

    for (const [name, title] of Object.entries(oddTitles))
      test(`the seed “${name}” reads well in every view, and nothing runs or overflows`, async ({
        page,
      }) => {
        // A browser takes its time over a word without an end, more so beside other work.
        test.slow(name === 'endless word')
        const address = await addressOf(page, title)
        for (const query of width === 390 ? ['', '?view=original', '?view=cached'] : ['']) {
          await page.goto(address + query)
          await expect(
            page.getByRole('heading', { level: 1, name: headingOf(title), exact: true }),
          ).toBeVisible()
          await expect(page).toHaveTitle(/ · Recto$/)
          expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
          await expectNoSidewaysScroll(page)
        }
      })
  })

test('markup in a seed is text, and its links lead only to the web', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles.markup))
  const main = page.getByRole('main')
  await expect(main).toContainText(`<img src=x onerror="window.pwned = 'img'">`)
  await expect(main).toContainText('</title></head><body onload=')
  await expect(main).toContainText('&lt;b&gt;not bold&lt;/b&gt;')
  await expect(main.locator('img, script, iframe, svg, b')).toHaveCount(0)
  const addresses = await main
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
  expect(new Set(addresses)).toEqual(new Set(['http:', 'https:']))
  const outside = main.locator('a[href^="https:"]')
  for (const link of await outside.all()) await expect(link).toHaveAttribute('rel', /noopener/)
})

test('a text is set in the direction that it is written in', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles['wrong way']))
  for (const block of [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('table').getByRole('paragraph').first(),
  ])
    await expect(block).toHaveCSS('direction', 'rtl')
  // A passage's number stands beside the row's sign, not on it, and nearer to the copy.
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('.passage-numbers') })
    .first()
  const [whole, number] = [
    (await row.boundingBox())!,
    (await row.locator('.passage-numbers').first().boundingBox())!,
  ]
  expect(number.x + number.width / 2).toBeGreaterThan(whole.x + whole.width / 2)
  expect(number.x + number.width).toBeLessThan(
    (await row.getByRole('cell').nth(1).boundingBox())!.x,
  )
  await page.getByRole('button', { name: 'One column' }).click()
  const column = page.getByRole('region', { name: 'Original and cached copy' })
  const reworded = column.getByRole('paragraph').filter({ has: page.locator('ins') })
  await expect(reworded.first()).toHaveCSS('direction', 'rtl')
})

test('a word without a break is shown whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(await addressOf(page, oddTitles['long word']))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(longWord)
})

test('what no line can break, in a list beside a text, makes that no wider', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(await addressOf(page, oddTitles.missing))
  await expect(page.getByRole('link', { name: oddTitles.unbreakable, exact: true })).toBeVisible()
  const { width } = (await page.getByRole('article').boundingBox())!
  for (const part of await page.getByRole('article').locator('> *').all())
    expect((await part.boundingBox())!.width).toBeLessThanOrEqual(width)
})

test('an original that is only a link, or missing, leaves no empty column', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles['link only']))
  const copy = page.getByRole('region', { name: 'Cached copy' })
  await expect(copy).toContainText('The original is only a link')
  await expect(copy.getByRole('link', { name: 'https://example.org/harbour' })).toBeVisible()
  await expect(copy).toContainText('The copy tells of a harbour in the north.')
  await expect(page.getByRole('table')).toHaveCount(0)

  await page.goto(await addressOf(page, oddTitles.missing))
  await expect(copy).toContainText('holds no original text')
  await expect(copy).toContainText('The copy tells of a lighthouse in the south.')
})

test('an article without a summary has no empty summary', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles['no summary']))
  await expect(page.getByRole('region', { name: 'Summary' })).toHaveCount(0)
  await expect(page.getByRole('table')).toBeVisible()
})

test('the compact layout is read as the full one', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles.compact))
  await expect(page.getByText('31 December 2025, 00:17')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('has shrunk to months')
  await expect(page.getByRole('region', { name: 'Cached copy' }).getByRole('listitem')).toHaveText([
    /Weights/,
    /Data/,
  ])
})

test('characters that hide are shown and not obeyed, and those that scripts need are left', async ({
  page,
}) => {
  await page.goto(await addressOf(page, oddTitles.hidden))
  const main = page.getByRole('main')
  const obeyed = /[\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e0fff}]/u
  expect(await main.innerText()).not.toMatch(obeyed)
  expect(await main.textContent()).toContain('کتاب‌ها 👨‍👩‍👧')
  await expect(page).toHaveTitle(/^Read in\[RLO\]gnp\[PDF\]/)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading.getByRole('img', { name: 'hidden: RLO' })).toBeVisible()
  const row = page.getByRole('table')
  await expect(row.getByRole('img', { name: 'hidden: RLO' }).first()).toBeVisible()
  await expect(row.getByRole('img', { name: 'hidden: “bad”' }).first()).toBeVisible()
  for (const box of await main.getByRole('img', { name: /^hidden/ }).all())
    expect((await box.boundingBox())!.width).toBeGreaterThan(10)

  await page.getByText('List of all differences').click()
  const list = page.getByRole('list', { name: 'Differences', exact: true })
  await expect(list.getByRole('img', { name: 'hidden: “bad”' })).toBeVisible()
  await page.getByRole('region', { name: 'Summary' }).getByRole('button').first().click()
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await expect(evidence.getByRole('img', { name: 'hidden: “bad”' })).toBeVisible()
  for (const said of [list, evidence]) expect(await said.innerText()).not.toMatch(obeyed)
})

test('a link that seems to lead elsewhere than it does says so', async ({ page }) => {
  await page.goto(await addressOf(page, oddTitles.hidden))
  const row = page.getByRole('table')
  await expect(row.getByText('leads to xn--pple-43d.com')).toBeVisible()
  await expect(row.getByText('leads to evil.example')).toBeVisible()
  await expect(row.getByText(/leads to/)).toHaveCount(2)
})

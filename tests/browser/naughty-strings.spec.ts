import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { allNaughtyStrings } from '../fuzz/naughty-strings.ts'
import { builtSite } from './collection.ts'
import { expect, test } from './recto.ts'

test.use({ collection: 'naughty' })

// That no page asks another host for anything, logs an error or tries what the policy forbids, every
// browser test watches.
test('no naughty string does anything, wherever it stands', async ({ page, context }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const ids = await readdir(join((await builtSite('naughty')).folder, 'article'))
  expect(ids.length).toBeGreaterThan(allNaughtyStrings.length / 2)
  for (const address of ['./', './?only=stubs', ...ids.map((id) => `./article/${id}/`)]) {
    await page.goto(address)
    await expect(
      page.getByRole('heading', { level: 1 }).or(page.getByRole('article')).first(),
    ).toBeVisible()
    const came = await page.evaluate(() => ({
      pwned: 'pwned' in window,
      outside: [...document.querySelectorAll('[src], [href]')]
        .map((element) => (element as HTMLAnchorElement).href)
        .filter((href) => href && !/^(https?|mailto):/.test(href)),
      strange: document.querySelector(
        'img, iframe, object, embed, form:not([role=search]), base, body style',
      ),
    }))
    expect(came, address).toEqual({ pwned: false, outside: [], strange: null })
  }
  expect(dialogs).toEqual([])
  expect(context.pages()).toHaveLength(1)
})

test('no naughty string does anything when it is searched for, or stands in an address', async ({
  page,
}) => {
  await page.goto('./search/')
  for (const string of allNaughtyStrings.slice(0, 30)) {
    await page.getByRole('searchbox').fill(string)
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\//)
  }
  // A third of them, of every kind: each takes two pages.
  for (const string of allNaughtyStrings.filter((_, index) => index % 3 === 0)) {
    const sound = encodeURIComponent(Buffer.from(string).toString())
    await page.goto(`./search/?q=${sound}`)
    await page.goto(`./?source=${sound}#${sound}`)
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
})

import type { Page } from '@playwright/test'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'
import { serveStatic } from './static-host.ts'
import { policyBroken, watchFaults } from './watch-faults.ts'
import { builtSite } from './collection.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The addresses of one page of each kind, and of one that isn't there. */
async function pagesOfEachKind(page: Page): Promise<string[]> {
  const article = await addressOf(page, sample.title)
  const stub = await addressOf(page, sample.similar[0])
  const rest = ['./', './how/', './search/?q=china', './?only=stubs', './nothing/here/']
  return [article, stub, ...rest]
}

test('every page has the policy before all that it governs, and the host is told more', async ({
  page,
}) => {
  for (const address of await pagesOfEachKind(page)) {
    const answer = (await page.goto(address))!
    const policies = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policies).toHaveCount(1)
    const policy = await policies.getAttribute('content')
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
    expect(policy).toMatch(/^default-src 'none';/)
    const before = await policies.evaluate((meta) =>
      [...document.querySelectorAll('script, link, style')]
        .filter(
          (element) => element.compareDocumentPosition(meta) & Node.DOCUMENT_POSITION_FOLLOWING,
        )
        .map(({ outerHTML }) => outerHTML),
    )
    expect(before).toEqual([])
    const headers = answer.headers()
    expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

/** What an attacker who had got markup into a page would try, each told by what it would leave behind. */
const attempts: Record<string, () => void> = {
  'a script in the page': () => {
    const script = document.createElement('script')
    script.append('window.pwned = true')
    document.body.append(script)
  },
  'a handler in an attribute': () => {
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.pwned = true')
    document.body.append(button)
    button.click()
  },
  'a string made code': () => {
    setTimeout('window.pwned = true')
  },
  'a string made markup': () => {
    document.body.insertAdjacentHTML('beforeend', '<i id="pwned">')
  },
  'a style in an attribute': () => {
    document.body.setAttribute('style', 'color: red')
  },
  'a sheet of styles': () => {
    const style = document.createElement('style')
    style.append('body { color: red }')
    document.body.append(style)
  },
  'a script from elsewhere': () => {
    const script = document.createElement('link')
    Object.assign(script, { rel: 'modulepreload', href: 'http://127.0.0.2:9/pwned.js' })
    document.body.append(script)
  },
  'a picture from elsewhere': () => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/pwned.png' }))
  },
  'a word to elsewhere': () => {
    navigator.sendBeacon('http://127.0.0.2:9/pwned')
  },
  'a frame': () => {
    document.body.append(document.createElement('iframe'))
    document.querySelector('iframe')!.src = location.href
  },
  'another base for links': () => {
    const base = Object.assign(document.createElement('base'), { href: 'http://127.0.0.2:9/' })
    document.head.prepend(base)
  },
}

for (const [name, attempt] of Object.entries(attempts))
  test(`the page's own policy holds back ${name}, and the tests would tell`, async ({
    browser,
  }) => {
    // A host that knows nothing of _headers, and a context that no other test watches.
    const { folder } = await builtSite('real')
    const host = await serveStatic(folder, '/', { readsHeaders: false })
    const context = await browser.newContext()
    const faults = watchFaults(context, host.url)
    const page = await context.newPage()
    await page.goto(host.url)
    await page.evaluate(attempt).catch(() => {})
    await expect.poll(async () => (await faults()).join('\n')).toContain(policyBroken)
    const came = await page.evaluate(() => ({
      pwned: 'pwned' in window || document.getElementById('pwned') !== null,
      colour: getComputedStyle(document.body).color === 'rgb(255, 0, 0)',
      base: document.baseURI.startsWith('http://127.0.0.2'),
    }))
    expect(came).toEqual({ pwned: false, colour: false, base: false })
    await context.close()
    await host.close()
  })

test('no page of another site frames a page of this one', async ({ browser, site }) => {
  const folder = await mkdtemp(join(tmpdir(), 'recto-frame-'))
  await writeFile(join(folder, 'index.html'), `<iframe src="${site.url}"></iframe>`)
  const other = await serveStatic(folder)
  const context = await browser.newContext()
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(other.url)
  await expect.poll(() => said.join('\n')).toContain('frame-ancestors')
  await expect(page.frameLocator('iframe').getByText('Recto')).toHaveCount(0)
  await context.close()
  await other.close()
  await rm(folder, { recursive: true })
})

test('no link out tells where it was followed', async ({ page }) => {
  await page.goto(await addressOf(page, sample.title))
  expect(await page.evaluate(() => document.querySelector('meta[name=referrer]')?.outerHTML)).toBe(
    '<meta name="referrer" content="no-referrer">',
  )
})

test('the site names whose work it ships, and on what terms', async ({ site, request }) => {
  const text = await (await request.get(`${site.url}licenses.md`)).text()
  expect(text).toContain('\n## react - ')
  expect(text).toContain('SIL Open Font License')
})

import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

type Manifest = {
  start_url: string
  scope: string
  icons: { src: string; type: string; sizes: string; purpose?: string }[]
  share_target: { action: string; method: string; params: Record<string, string> }
}

for (const collection of ['real', 'subpath'] as const)
  test.describe(`the site at its base, ${collection}`, () => {
    test.use({ collection, serviceWorkers: 'allow' })

    test('a browser finds nothing amiss with installing it', async ({ page, site }) => {
      await page.goto('./')
      await page.evaluate(() => navigator.serviceWorker.ready)
      const browser = await page.context().newCDPSession(page)
      const { url, errors, manifest } = await browser.send('Page.getAppManifest')
      expect(errors).toEqual([])
      expect(url).toBe(`${site.url}manifest.webmanifest`)
      expect(manifest).toMatchObject({ startUrl: site.url, scope: site.url })
      const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
      // Tests run in windows that leave no trace, and such a window installs nothing.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    })

    test('its icons are there, in the sizes that it says', async ({ page, site }) => {
      await page.goto(await addressOf(page, sample.title))
      const manifestUrl = await page
        .locator('link[rel=manifest]')
        .evaluate((link) => (link as HTMLLinkElement).href)
      const { icons } = (await (await page.request.get(manifestUrl)).json()) as Manifest
      const touch = await page
        .locator('link[rel=apple-touch-icon]')
        .evaluate((link) => (link as HTMLLinkElement).href)
      const wanted = [
        ...icons
          .filter(({ type }) => type === 'image/png')
          .map(({ src, sizes }) => ({ url: new URL(src, manifestUrl).href, sizes })),
        { url: touch, sizes: '180x180' },
      ]
      expect(wanted.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512', '180x180'])
      for (const { url, sizes } of wanted) {
        expect(url.startsWith(site.url)).toBe(true)
        const png = await (await page.request.get(url)).body()
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, url).toBe(sizes)
      }
    })

    test('what is shared with it is looked for', async ({ page, site }) => {
      const manifestUrl = `${site.url}manifest.webmanifest`
      const { share_target } = (await (await page.request.get(manifestUrl)).json()) as Manifest
      expect(share_target.method).toBe('GET')
      const address = new URL(share_target.action, manifestUrl)
      address.searchParams.set(
        share_target.params.text!,
        'Notes from inside China https://a.example/x',
      )
      await page.goto(address.href)
      await expect(page).toHaveURL(`${site.url}search/?q=Notes+from+inside+China`)
      await expect(page.getByRole('searchbox')).toHaveValue('Notes from inside China')
      await expect(page.getByRole('link', { name: sample.similar[0] })).toBeVisible()
    })
  })

import { expect, type Locator, type Page } from '@playwright/test'

/** The widths that the reader is laid out for: three columns, two, and one. */
export const widths = [1440, 1024, 390] as const

/** A title as the name to find a role by: the whole of it, or what fits the pattern. */
function named(title: RegExp | string) {
  return { name: title, exact: typeof title === 'string' }
}

/** Opens the feed and, from there, the article with that title. */
export async function openFromFeed(page: Page, title: RegExp | string): Promise<void> {
  await page.goto('./')
  await page.getByRole('article').getByRole('link', named(title)).click()
  await expect(page.getByRole('heading', { level: 1, ...named(title) })).toBeVisible()
}

/**
 * The address of the article with that title, as the feed links it. The feed is left again, so that
 * what it fetches ahead isn't taken for a request of the page that comes next.
 */
export async function addressOf(page: Page, title: RegExp | string): Promise<string> {
  await page.goto('./')
  const link = page.getByRole('article').getByRole('link', named(title))
  let address = ''
  // Only the rows in view are on the page: it is scrolled until the entry comes into it.
  const lookFor = async () => {
    const [href] = await link.evaluateAll((found) =>
      found.map((one) => (one as HTMLAnchorElement).href),
    )
    if (href === undefined) await page.mouse.wheel(0, 300)
    else address = href
    return address
  }
  await expect.poll(lookFor, { intervals: [50] }).not.toBe('')
  await page.goto('about:blank')
  return address
}

/** Waits until a list shows what is kept: from then on it has its whole length, and its links are the reader's own. */
export function listIsLive(page: Page): Promise<void> {
  return expect(page.getByRole('button', { name: 'Mark read' }).first()).toBeVisible()
}

/** Has files wait, as on a slow network, until the function is called that it gives. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

/** What a search found first. */
export function firstResult(page: Page): Locator {
  return page.getByRole('region', { name: 'Results' }).getByRole('article').first()
}

/** Passes if the page can't be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(excess, `pixels beyond the right edge of ${page.url()}`).toBeLessThanOrEqual(0)
}

/** Where an element stands in the window, in whole pixels from its top. */
export async function topOf(locator: Locator): Promise<number> {
  return Math.round((await locator.boundingBox())!.y)
}

export function scrollPlace(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY))
}

/** The entry about the middle of the window, where a day may begin: where it stands, of how many, and its title. */
export function entryInView(page: Page) {
  return page.evaluate(() => {
    const left = document.querySelector('main article')?.getBoundingClientRect().left ?? 0
    const entry = [0.5, 0.6]
      .map((share) => document.elementFromPoint(left + 40, window.innerHeight * share))
      .map((element) => element?.closest('article'))
      .find(Boolean)
    return {
      position: Number(entry?.getAttribute('aria-posinset')),
      total: Number(entry?.getAttribute('aria-setsize')),
      title: entry?.querySelector('h3')?.textContent ?? '',
    }
  })
}

/** Scrolls to a share of the whole list, 0 to 1. */
export function scrollTo(page: Page, share: number): Promise<void> {
  return page.evaluate((share) => {
    const { scrollHeight, clientHeight } = document.documentElement
    window.scrollTo(0, (scrollHeight - clientHeight) * share)
  }, share)
}

/** Has a page ask its host for everything, as on a first visit. */
export async function forgetCachedFiles(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
  await browser.detach()
}

import type { Browser } from '@playwright/test'
import { inSlowPage } from './slow-page.ts'

declare global {
  interface Window {
    /** Set when the text of what was clicked has been painted: milliseconds since the click. */
    clickToText?: number
  }
}

/** So long a reader looks at a list before opening something; what is fetched ahead is there by then. */
const look = 4000

/**
 * Opens a list, and then the articles at some places of it one after another, coming back each time. Gives the
 * milliseconds from each click until the article's title and the beginning of its summary were painted, whether
 * the page was put together by a script or is one of its own.
 */
export function clickToText(
  browser: Browser,
  home: string,
  articles: readonly { address: string; title: string; summary: string }[],
): Promise<number[]> {
  return inSlowPage(browser, async (page) => {
    await page.addInitScript(watchClicks)
    const times: number[] = []
    await page.goto(home)
    for (const { address, title, summary } of articles) {
      const link = page
        .locator(`main a[href$="${address}"], main a[href$="${address.replace(/\.html$/, '')}"]`)
        .first()
      await link.scrollIntoViewIfNeeded()
      await page.waitForTimeout(look)
      await page.evaluate(
        (wanted) => sessionStorage.setItem('wanted', JSON.stringify(wanted)),
        [title, summary],
      )
      // The way to a link takes a hand longer than that.
      await link.hover()
      await page.waitForTimeout(200)
      await link.click({ noWaitAfter: true })
      await page.waitForFunction(() => window.clickToText !== undefined)
      times.push(await page.evaluate(() => window.clickToText!))
      await page.evaluate(() => delete window.clickToText)
      await page.goBack()
      await link.waitFor()
    }
    return times
  })
}

/** Runs in every page, before all else. */
function watchClicks(): void {
  const lookForText = (): void => {
    const wanted = JSON.parse(sessionStorage.getItem('wanted') ?? '[]') as string[]
    const title = document.querySelector('h1')?.textContent ?? ''
    const text = document.querySelector('main')?.textContent ?? ''
    const isThere = wanted.every((part, at) => (at === 0 ? title : text).includes(part))
    if (!isThere) return void requestAnimationFrame(lookForText)
    // A message that is sent while a frame is made comes when it has been painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const clicked = Number(sessionStorage.getItem('clicked'))
      sessionStorage.removeItem('clicked')
      window.clickToText = performance.timeOrigin + performance.now() - clicked
    }
    port2.postMessage(null)
  }
  if (sessionStorage.getItem('clicked')) requestAnimationFrame(lookForText)
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp))
      requestAnimationFrame(lookForText)
    },
    { capture: true },
  )
}

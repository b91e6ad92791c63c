import type { Browser } from '@playwright/test'
import { inSlowPage } from './slow-page.ts'

/** A page opened from a link by someone who was never there: times in milliseconds, sizes as they travelled. */
export type FirstLoad = {
  firstPaint: number
  largestPaint: number
  layoutShift: number
  bytes: number
  scriptBytes: number
}

type Seen = Pick<FirstLoad, 'firstPaint' | 'largestPaint' | 'layoutShift'>

declare global {
  interface Window {
    seen: Seen
  }
}

/** So long after its load event a page is taken to be done, in milliseconds. */
const rest = 2000

/** Opens a page under slow conditions and measures what a reader sees of its coming. */
export function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  return inSlowPage(browser, async (page, cdp) => {
    const sizes = { bytes: 0, scriptBytes: 0 }
    const scripts = new Set<string>()
    cdp.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.bytes += encodedDataLength
      if (scripts.has(requestId)) sizes.scriptBytes += encodedDataLength
    })
    await page.addInitScript(watchPaints)
    await page.goto(url)
    await page.waitForTimeout(rest)
    return { ...(await page.evaluate(() => window.seen)), ...sizes }
  })
}

/** Runs in the page, before all else. */
function watchPaints(): void {
  window.seen = { firstPaint: NaN, largestPaint: NaN, layoutShift: 0 }
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (window.seen.largestPaint = startTime))
  watch('layout-shift', (entry) => {
    window.seen.layoutShift += (entry as PerformanceEntry & { value: number }).value
  })
}

import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../tests/browser/find-chromium.ts'

/** A phone of the middling sort on a mobile network: what every figure of reading is measured with. */
export const conditions = { slowdown: 4, roundTrip: 150, megabits: 1.6 }

export const conditionsInWords = `Chromium slowed down ${conditions.slowdown} times, ${conditions.roundTrip} ms round trips, ${conditions.megabits} Mbit/s`

export async function inChromium(bench: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await bench(browser)
  } finally {
    await browser.close()
  }
}

/** A page of a new, empty profile under the conditions, which go on from page to page. */
export async function inSlowPage<T>(
  browser: Browser,
  use: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    // What tsx gives functions their names with, which goes along into the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown })
    await cdp.send('Network.enable')
    const throughput = (conditions.megabits * 1e6) / 8
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
    return await use(page, cdp)
  } finally {
    await context.close()
  }
}

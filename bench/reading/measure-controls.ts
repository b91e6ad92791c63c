import type { Locator, Page } from '@playwright/test'

/** Something a reader does on a page. */
export type Control = { name: string; use: (page: Page) => Promise<unknown> }

declare global {
  interface Window {
    events: number[]
  }
}

/** Long enough for a page to have answered, slowed down as it is. */
const answer = 1500

/** Has pages opened from now on note how long events take until the next paint; the browser tells of those from 16 ms on. */
export async function watchEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.events = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.events.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/**
 * Uses every control in turn, and prints for each the longest time from one of its events to the next paint, in
 * milliseconds, as the browser itself measures it (Event Timing).
 */
export async function measureControls(page: Page, controls: readonly Control[]): Promise<void> {
  for (const { name, use } of controls) {
    await page.evaluate(() => (window.events = []))
    await use(page)
    await page.waitForTimeout(answer)
    const events = await page.evaluate(() => window.events)
    const longest = Math.max(0, ...events)
    console.log(`${name.padEnd(32)}${longest === 0 ? 'under 16' : longest}`)
  }
}

/** Goes to an element as a hand does: it is found beforehand, and the way there isn't the click. */
export async function goTo(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox())!
  await page.waitForTimeout(400)
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + Math.min(8, box.height / 2))
}

/** Clicks what is found. */
export const click = (find: (page: Page) => Locator) => async (page: Page) => {
  await goTo(page, find(page))
  await page.waitForTimeout(400)
  await page.mouse.down()
  await page.mouse.up()
}

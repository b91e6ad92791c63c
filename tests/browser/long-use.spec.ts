import type { CDPSession, Page } from '@playwright/test'
import { feedEntries } from './collection.ts'
import { entryInView, listIsLive, scrollTo } from './journeys.ts'
import { expect, test } from './recto.ts'

/** What a page holds once what nothing refers to is gone: bytes of its heap, and how much listens. */
async function held(session: CDPSession): Promise<{ bytes: number; listeners: number }> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)!.value
  return { bytes: valueOf('JSHeapUsedSize'), listeners: valueOf('JSEventListeners') }
}

async function watchHeap(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  return session
}

async function expectNoMoreThan(
  before: Awaited<ReturnType<typeof held>>,
  session: CDPSession,
): Promise<void> {
  // What was on its way when the walk ended comes, or is given up, before it can be let go of.
  await expect
    .poll(async () => (await held(session)).bytes / before.bytes, { timeout: 30_000 })
    .toBeLessThan(1.2)
  // Pages differ in what listens on them; one left behind by each would be hundreds.
  expect((await held(session)).listeners).toBeLessThan(before.listeners + 100)
}

test.use({
  // A trace holds on to every page that it has seen.
  trace: 'off',
  // What the engine compiles of code that is run often would be most of what a visit adds to its heap.
  launchOptions: ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--jitless'] }),
})

test.describe('a visit of 500 articles', () => {
  test.use({ collection: 'thousands' })

  test('holds no more of the page’s memory at its end than at its beginning', async ({ page }) => {
    test.setTimeout(600_000)
    await page.goto('./')
    await page
      .getByRole('article')
      .getByRole('link', { name: /: report 1$/ })
      .click()
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toContainText(/: report 1$/)
    const session = await watchHeap(page)
    let before: Awaited<ReturnType<typeof held>> | undefined
    for (let at = 2; at <= 500; at++) {
      await page.keyboard.press('j')
      await expect(headline).toHaveText(new RegExp(`: report ${at}$`))
      // By then every part of the page's code has run.
      if (at === 10) before = await held(session)
    }
    await expectNoMoreThan(before!, session)
  })
})

test.describe('a feed of ten thousand', () => {
  // It has few of the articles that entries in view would have fetched ahead.
  test.use({ collection: 'feed', expectedFaults: /bundle\/article\// })

  test('holds no more at its end than at its beginning, and shows every entry on the way', async ({
    page,
  }) => {
    test.setTimeout(600_000)
    await page.goto('./')
    await listIsLive(page)
    const session = await watchHeap(page)
    const seen = async (from: number, to: number) => {
      for (let share = from; share <= to; share += 0.004) {
        await scrollTo(page, share)
        await expect.poll(async () => (await entryInView(page)).total).toBe(feedEntries)
        const { position } = await entryInView(page)
        expect(Math.abs(position / feedEntries - share)).toBeLessThan(0.03)
      }
    }
    // By then every part of the page's code has run.
    await seen(0, 0.1)
    await scrollTo(page, 0)
    const before = await held(session)
    await seen(0.1, 0.99)
    await scrollTo(page, 0)
    await expectNoMoreThan(before, session)
  })
})

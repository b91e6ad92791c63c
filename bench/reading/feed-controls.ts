import type { Browser } from '@playwright/test'
import { serveStatic } from '../../tests/browser/static-host.ts'
import { feedSite } from './feed-site.ts'
import { click, type Control, measureControls, watchEvents } from './measure-controls.ts'
import { scrolling } from './scrolling.ts'
import { conditionsInWords, inSlowPage } from './slow-page.ts'

const button = (name: string) => click((page) => page.getByRole('button', { name }).first())
const filter = (name: RegExp) =>
  click((page) => page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name }))
const key = (name: string): Control => ({
  name: `Key ${name}`,
  use: (page) => page.keyboard.press(name),
})

const controls: Control[] = [
  { name: 'Mark read', use: button('Mark read') },
  { name: 'Save', use: button('Save') },
  key('n'),
  key('n'),
  key('m'),
  { name: 'Category', use: filter(/^Papers/) },
  { name: 'Category, no more', use: filter(/Papers/) },
  { name: 'Source', use: filter(/^Import AI/) },
  { name: 'Source, no more', use: filter(/Import AI/) },
  { name: 'Unread', use: filter(/^Unread/) },
  { name: 'Everything', use: filter(/^Everything/) },
  { name: 'Changed figures', use: filter(/figures/) },
  { name: 'Everything, again', use: filter(/^Everything/) },
  { name: 'To the end', use: (page) => page.keyboard.press('End') },
  { name: 'To the start', use: (page) => page.keyboard.press('Home') },
  { name: 'Mark as read', use: button('Mark as read') },
  { name: 'Older than a week', use: button('Older than a week') },
  { name: 'Find anything', use: (page) => page.keyboard.press('Control+k') },
  { name: 'A letter typed there', use: (page) => page.keyboard.press('p') },
  { name: 'Closed', use: (page) => page.keyboard.press('Escape') },
]

/** Builds the site of a feed of so many entries, in a folder, scrolls it and uses every control of it. */
export async function measureFeedControls(
  browser: Browser,
  folder: string,
  entries: number,
): Promise<void> {
  const host = await serveStatic(await feedSite(folder, entries), '/', { compresses: true })
  try {
    await inSlowPage(browser, async (page) => {
      await watchEvents(page)
      await page.goto(host.url)
      await page.getByRole('button', { name: 'Mark read' }).first().waitFor()
      await page.waitForTimeout(3000)
      for (const speed of [1500, 6000]) {
        const { pixels, frames, median, longest, blank } = await scrolling(page, 5 * speed, speed)
        console.log(
          `A feed of ${entries} entries, ${conditionsInWords}, scrolled by ${Math.round(pixels)} pixels in five seconds: ${frames} frames, median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms, ${blank} with no text in the middle`,
        )
      }
      console.log('Its controls, event to next paint, ms:')
      await measureControls(page, controls)
    })
  } finally {
    await host.close()
  }
}

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { buildSite } from '../../tests/browser/site.ts'
import { serveStatic } from '../../tests/browser/static-host.ts'
import { longSeed } from './long-seed.ts'
import { click, type Control, goTo, measureControls, watchEvents } from './measure-controls.ts'
import { conditionsInWords, inSlowPage } from './slow-page.ts'

const press = (name: string) => click((page) => page.getByRole('button', { name, exact: true }))
const changesOnly = click((page) => page.getByRole('checkbox').first())
const sentence = (index: number) => (page: Page) => page.locator('.claim').nth(index)

const controls: Control[] = [
  { name: 'One column', use: press('One column') },
  { name: 'Original', use: press('Original') },
  { name: 'Cached copy', use: press('Cached copy') },
  { name: 'Side by side', use: press('Side by side') },
  { name: 'Changes only, on', use: changesOnly },
  { name: 'Changes only, off', use: changesOnly },
  { name: 'Next', use: press('Next') },
  { name: 'Next, again', use: press('Next') },
  { name: 'Previous', use: press('Previous') },
  { name: 'Next, by key', use: (page) => page.keyboard.press(']') },
  { name: 'List of differences', use: click((page) => page.locator('summary')) },
  { name: 'Pointing at a sentence', use: (page) => goTo(page, sentence(0)(page)) },
  { name: 'Pointing at another', use: (page) => goTo(page, sentence(1)(page)) },
  { name: 'Choosing a sentence', use: click(sentence(1)) },
  { name: 'Ruler, dragged', use: dragRuler },
  { name: 'Ruler, by key', use: (page) => page.keyboard.press('PageDown') },
]

async function dragRuler(page: Page): Promise<void> {
  const ruler = page.getByRole('slider')
  await ruler.focus()
  await goTo(page, ruler)
  await page.mouse.down()
  const { x, height } = (await ruler.boundingBox())!
  for (const share of [0.2, 0.8, 0.5]) {
    await page.waitForTimeout(400)
    await page.mouse.move(x + 5, 64 + height * share)
  }
  await page.mouse.up()
}

/** Builds the site of one article of so many words a side, in a folder, and uses every control of it. */
export async function measureArticleControls(
  browser: Browser,
  folder: string,
  words: number,
): Promise<void> {
  const [seeds, site] = [join(folder, 'long-seeds'), join(folder, 'long-site')]
  await mkdir(seeds)
  await writeFile(join(seeds, 'long.txt'), longSeed('A long article', words))
  await buildSite({ seeds, base: '/', outDir: site })
  const host = await serveStatic(site, '/', { compresses: true })
  const [id] = await readdir(join(site, 'article'))
  try {
    await inSlowPage(browser, async (page) => {
      await watchEvents(page)
      await page.goto(`${host.url}article/${id}/`)
      await page.getByRole('slider').waitFor()
      await page.waitForTimeout(3000)
      console.log(
        `An article of ${words} words a side, ${conditionsInWords}; event to next paint, ms:`,
      )
      await measureControls(page, controls)
    })
  } finally {
    await host.close()
  }
}

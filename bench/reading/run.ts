import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureArticleControls } from './article-controls.ts'
import { measureFeedControls } from './feed-controls.ts'
import { inChromium } from './slow-page.ts'

/**
 * `npm run bench:reading -- [WORDS] [ENTRIES]`: how soon every control of an article of so many words a side
 * (20,000) and of a feed of so many entries (100,000) answers, and how the feed scrolls.
 */
const [words = 20_000, entries = 100_000] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'recto-reading-'))
try {
  await inChromium(async (browser) => {
    await measureArticleControls(browser, folder, words)
    await measureFeedControls(browser, folder, entries)
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}

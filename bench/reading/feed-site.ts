import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cataloguePath } from '../../src/bundle/bundle-paths.ts'
import type { ArticleEntry } from '../../src/bundle/entry.ts'
import { articleId } from '../../src/compiler/article-id.ts'
import { catalogueOf } from '../../src/compiler/catalogue-of.ts'
import { excerpt, longestSummary } from '../../src/compiler/excerpt.ts'
import { feedPages, inFeedOrder } from '../../src/compiler/feed-pages.ts'
import { rollBlocks } from '../../src/compiler/roll-blocks.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { buildSite } from '../../tests/browser/site.ts'
import { generateSeed, writeCorpus } from '../corpus/generate-corpus.ts'

const different = 500

/**
 * A site whose feed has so many entries, in a folder's `site`: what a feed of them costs a reader, without what building
 * them all would cost. The entries are those of 500 generated articles over and over, each with a title and a
 * time of its own; only a few of the articles are there.
 */
export async function feedSite(folder: string, count: number): Promise<string> {
  const [seeds, site] = [join(folder, 'seeds'), join(folder, 'site')]
  await writeCorpus(seeds, 1, 20)
  await buildSite({ seeds, base: '/', outDir: site })
  const entries = inFeedOrder(entriesOf(count))
  const write = async (path: string, json: string) => {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), json)
  }
  await rm(join(site, 'bundle/feed'), { recursive: true })
  for (const { path, json } of feedPages(entries)) await write(path, json())
  for (const { path, content } of rollBlocks(entries)) await write(path, JSON.stringify(content))
  await write(cataloguePath, JSON.stringify(catalogueOf(entries)))
  // The page that was written ahead has another feed.
  await copyFile(join(site, '404.html'), join(site, 'index.html'))
  return site
}

function entriesOf(count: number): ArticleEntry[] {
  const models = Array.from({ length: different }, (_, index) => {
    const { seed } = parseSeed('model.txt', generateSeed(1, index, different))
    const [, source = '', category = ''] = /^(.*) (\S+)$/.exec(seed!.sourceLine!.text) ?? []
    return {
      ...{ title: seed!.title, handle: seed!.handle, source, category },
      summary: excerpt(seed!.summary!.text, longestSummary),
      words: seed!.cached!.text.length / 6,
    }
  })
  return Array.from({ length: count }, (_, index) => {
    const { words, ...model } = models[index % different]!
    const title = `${model.title}, ${index}`
    const cachedAt = new Date(Date.UTC(2026, 4, 8) - index * 37 * 60_000).toISOString().slice(0, 16)
    const minutes = Math.max(1, Math.round(words / 230))
    const rest = {
      fingerprint: index,
      kept: 0.9,
      similar: 5,
      changedFigures: index % 3 === 0 ? 2 : 0,
    }
    return {
      kind: 'article',
      ...model,
      id: articleId(title, title),
      title,
      cachedAt,
      minutes,
      ...rest,
    }
  })
}

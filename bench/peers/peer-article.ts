import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feedPageSize } from '../../src/bundle/feed-page-size.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'

/** What a peer is given of a seed: as much as a reader of the page reads. */
export type PeerArticle = {
  /** The seed's file without its ending. */
  name: string
  title: string
  summary: string
  cachedAt: string
  similar: string[]
  /** Summary, original and cached text, as Markdown. */
  markdown: string
}

/** What a peer's home page lists: as many as the first page of Recto's feed. */
export function homeList(
  articles: readonly PeerArticle[],
  addressOf: (article: PeerArticle) => string,
): string {
  return articles
    .slice(0, feedPageSize)
    .map((one) => `### [${one.title}](${addressOf(one)})\n\n${one.summary}\n`)
    .join('\n')
}

/** The articles of a folder of seeds, the newest first. */
export function peerArticles(seeds: string): PeerArticle[] {
  return readdirSync(seeds)
    .flatMap((file): PeerArticle[] => {
      const { seed } = parseSeed(file, readFileSync(join(seeds, file), 'utf8'))
      if (!seed) return []
      const summary = plain(seed.summary?.text ?? '')
      const parts = [
        ...['## Summary', summary, '## Original', plain(seed.original?.text ?? '')],
        ...['## Cached', plain(seed.cached?.text ?? '')],
      ]
      return [
        {
          name: file.replace(/\.txt$/, ''),
          title: plain(seed.title),
          summary,
          cachedAt: seed.cachedAt ?? '',
          similar: seed.similar.map(({ title }) => plain(title)),
          markdown: `${parts.join('\n\n')}\n`,
        },
      ]
    })
    .sort((a, b) => (a.cachedAt > b.cachedAt ? -1 : 1))
}

/** Without what a template or a component would take for code. */
function plain(text: string): string {
  return text.replace(/[{}<>]/g, '')
}

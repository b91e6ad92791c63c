import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Article, Original, Related } from '../bundle/article.ts'
import { isFigure } from '../bundle/comparison.ts'
import type { Claim } from '../bundle/evidence.ts'
import type { ArticleEntry } from '../bundle/entry.ts'
import type { Prose } from '../bundle/prose.ts'
import { isOnlyLink, linksIn } from '../seed/links.ts'
import type { Seed } from '../seed/seed.ts'
import { blocksOf } from '../text/blocks.ts'
import { evidenceFor } from '../text/evidence.ts'
import { doubtsAbout } from '../text/support.ts'
import { minutesToRead } from '../text/reading-time.ts'
import { compileComparison } from './compile-comparison.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'

/** What a seed yields by itself, whatever else is in the collection. */
export type CompiledText = Pick<Article, 'summary' | 'original' | 'cached' | 'pages' | 'minutes'>

/** Compares a seed's texts and finds the evidence for its summary. */
export function compileText(seed: Seed): CompiledText {
  const summary = seed.summary?.text ?? ''
  const cached = seed.cached?.text ?? ''
  const pages = seed.pages.map(({ title, url, body }) => ({
    title: title.text,
    url,
    prose: proseOf(body?.text ?? ''),
  }))
  const cachedTexts = [cached, ...pages.map(({ prose }) => prose.text)]
  return {
    minutes: minutesToRead(cachedTexts.join('\n')),
    summary: { prose: proseOf(summary), claims: claimsOf(summary, cachedTexts) },
    original: originalOf(seed),
    cached: proseOf(cached),
    pages,
  }
}

function claimsOf(summary: string, texts: readonly string[]): Claim[] {
  const doubts = doubtsAbout(summary, texts)
  return evidenceFor(summary, texts).map(({ from, to, strength, passages }) => ({
    ...{ from, to, strength, passages },
    doubts: doubts.filter((doubt) => doubt.from >= from && doubt.to <= to),
  }))
}

function originalOf(seed: Seed): Original {
  if (seed.original === null) return { kind: 'missing' }
  const { text } = seed.original
  const prose = proseOf(text)
  if (isOnlyLink(text)) return { kind: 'link', prose }
  if (seed.cached === null) return { kind: 'uncopied', prose }
  return { kind: 'text', prose, comparison: compileComparison(text, seed.cached.text) }
}

/** Where texts lead, each place once. */
export function linksOut(texts: readonly string[]): string[] {
  const hrefs = texts.flatMap((text) => linksIn(text).map(({ href }) => href))
  const places = new Set<string>()
  return hrefs.filter((href) => {
    const place = placeOnTheWeb(href)
    const isNew = !places.has(place)
    places.add(place)
    return isNew
  })
}

/** "http://01.AI" and "https://www.01.ai/" are one place: scheme, "www." and a host's case don't tell. */
function placeOnTheWeb(href: string): string {
  return href
    .replace(/^https?:\/\/[^/?#]*/i, (host) =>
      host.toLowerCase().replace(/^https?:\/\/(www\.)?/, ''),
    )
    .replace(/\/$/, '')
}

/** A text with its blocks and links. */
export function proseOf(text: string): Prose {
  return { text, blocks: blocksOf(text), links: linksIn(text) }
}

/** The file of an article: its own text, and its place in the collection. */
export function articleOf(member: Member, text: CompiledText, related: Related): Article {
  const { id, source, category, seed } = member
  return {
    version: bundleVersion,
    kind: 'article',
    id,
    title: seed.title,
    handle: seed.handle,
    source,
    titleLine: seed.titleLine.text,
    file: seed.file,
    links: linksOut([
      seed.titleLine.text,
      seed.original?.text ?? '',
      ...seed.pages.map(({ url }) => url),
    ]),
    category,
    cachedAt: seed.cachedAt,
    ...text,
    related,
  }
}

/** What the feed shows of an article. */
export function entryOf(article: Article): ArticleEntry {
  const { id, title, handle, source, category, cachedAt, minutes, original } = article
  return {
    kind: 'article',
    id,
    title: excerpt(title, longestTitle),
    handle,
    source,
    category,
    cachedAt,
    summary: excerpt(article.summary.prose.text, longestSummary),
    minutes,
    kept: original.kind === 'text' ? keptShare(original.comparison.figures) : null,
    similar: article.related.similar.length,
    changedFigures: changedFigures(article),
  }
}

function changedFigures({ original, summary }: Article): number {
  const findings = original.kind === 'text' ? original.comparison.findings : []
  const doubts = summary.claims.flatMap((claim) => claim.doubts)
  return [...findings, ...doubts].filter(isFigure).length
}

function keptShare({ kept, original }: { kept: number; original: number }): number | null {
  return original === 0 ? null : Math.round((kept / original) * 1000) / 1000
}

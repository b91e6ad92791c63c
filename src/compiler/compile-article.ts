import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Article, Original, Related } from '../bundle/article.ts'
import type { Claim } from '../bundle/evidence.ts'
import type { ArticleEntry, Report } from '../bundle/entry.ts'
import { linkParts } from '../bundle/link-parts.ts'
import { ownProse } from '../bundle/own-prose.ts'
import type { LinkOut, Prose } from '../bundle/prose.ts'
import { unreadDateOf } from '../seed/cached-date.ts'
import { type PackedArticleFile, packRelated, packTitleLine } from '../bundle/packed-article.ts'
import { isOnlyLink, linksIn } from '../seed/links.ts'
import type { Seed } from '../seed/seed.ts'
import { blocksOf } from '../text/blocks.ts'
import { evidenceFor } from '../text/evidence.ts'
import { evidenceSources } from '../text/evidence-sources.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { sentencesOf } from '../text/sentences.ts'
import { doubtsAbout } from '../text/support.ts'
import { minutesToRead } from '../text/reading-time.ts'
import { compileComparison } from './compile-comparison.ts'
import { excerpt, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'
import { realTarget } from './real-target.ts'
import type { DigestedText, Glance } from './seed-digest.ts'
import type { Story } from './tell-stories.ts'

/** What a seed yields by itself, whatever else is in the collection. */
export type CompiledText = Pick<
  Article,
  'summary' | 'original' | 'cached' | 'pages' | 'minutes' | 'fingerprint'
>

/** Compares a seed's texts and finds the evidence for its summary. */
export function compileText(seed: Seed): CompiledText {
  const summary = seed.summary?.text ?? ''
  const cached = seed.cached?.text ?? ''
  const pages = seed.pages.map(({ title, url, body }) => ({
    title: title.text,
    source: linkOut(url),
    prose: inSentences(proseOf(body?.text ?? '')),
  }))
  const original = originalOf(seed)
  const copy = proseOf(cached)
  const texts = { original, cached: original.kind === 'text' ? copy : inSentences(copy) }
  const pageTexts = pages.map(({ prose }) => prose.text)
  return {
    minutes: minutesToRead([ownProse(texts).text, ...pageTexts].join('\n')),
    fingerprint: fingerprint(cached),
    summary: { prose: proseOf(summary), claims: claimsOf(summary, [cached, ...pageTexts]) },
    ...texts,
    pages,
  }
}

/** The most sentences of a summary that are looked up: each is a control of the page, and no summary has so many. */
export const mostClaims = 500

export function hasTooManyClaims(summary: string): boolean {
  return sentencesOf(summary).length > mostClaims
}

/**
 * The sentences of a summary with what stands behind them; none where there is no text that could, or where they are
 * too many. `sources` are the texts made ready, for who holds several summaries against them.
 */
export function claimsOf(
  summary: string,
  texts: readonly string[],
  sources = evidenceSources(texts),
): Claim[] {
  if (texts.every((text) => text.trim() === '')) return []
  if (hasTooManyClaims(summary)) return []
  const doubts = doubtsAbout(summary, texts, sources)
  return evidenceFor(summary, texts, sources).map(({ from, to, strength, passages }) => ({
    ...{ from, to, strength },
    passages: passages.map(({ text, from, to }) => ({ text, from, to })),
    doubts: doubts.filter((doubt) => doubt.from >= from && doubt.to <= to),
  }))
}

function originalOf(seed: Seed): Original {
  if (seed.original === null) return { kind: 'missing' }
  const { text } = seed.original
  const prose = proseOf(text)
  if (isOnlyLink(text)) return { kind: 'link', prose }
  if (seed.cached === null) return { kind: 'uncopied', prose: inSentences(prose) }
  return { kind: 'text', prose, comparison: compileComparison(text, seed.cached.text) }
}

/** So many places are named above a text: more would push it out of sight. They all stand in it. */
const mostLinksOut = 100

/** Where texts lead, each place once, and no more than the first hundred. */
export function linksOut(texts: readonly string[]): LinkOut[] {
  const hrefs = texts.flatMap((text) => linksIn(text).map(({ href }) => href))
  const places = new Set<string>()
  const first = hrefs.filter((href) => {
    const place = placeOnTheWeb(href)
    const isNew = !places.has(place)
    places.add(place)
    return isNew
  })
  return first.slice(0, mostLinksOut).map((href) => linkOut(href))
}

/** A link as its words, or its address alone, have it seem. */
function linkOut(href: string, words = href): LinkOut {
  const leadsTo = realTarget(href, words)
  return leadsTo === null ? { href } : { href, leadsTo }
}

/** "http://01.AI" and "https://www.01.ai/" are one place: scheme, "www." and a host's case don't tell. */
function placeOnTheWeb(href: string): string {
  return href
    .replace(/^https?:\/\/[^/?#]*/i, (host) =>
      host.toLowerCase().replace(/^https?:\/\/(www\.)?/, ''),
    )
    .replace(/\/$/, '')
}

/** Of a text so many links can be followed: a page of any number takes a browser too long. */
export const mostLinks = 5000

/** A text with its blocks and links. */
export function proseOf(text: string): Prose {
  const blocks = [...blocksOf(text)]
  let at = 0
  const links = linksIn(text)
    .slice(0, mostLinks)
    .map((link) => {
      while (at < blocks.length && blocks[at]!.to <= link.from) at++
      const { words } = linkParts(text, link, blocks[at]?.kind ?? 'paragraph')
      return { ...link, ...linkOut(link.href, text.slice(words.from, words.to)) }
    })
  return { text, blocks, links }
}

/** In a text of more sentences one may stop at its blocks: each is an element of the page. */
const mostSentences = 10_000

/** A text with its sentences, so that a place in it holds and can be linked to. */
function inSentences(prose: Prose): Prose {
  const sentences = sentencesOf(prose.text)
  const stops = sentences.length > mostSentences ? prose.blocks : sentences
  return stops.length === 0
    ? prose
    : { ...prose, sentences: stops.map(({ from, to }) => ({ from, to })) }
}

/** The JSON of an article's file: its texts, made long before, between its head, its relations and its story's JSON. */
export function articleJson(
  { id, source, category, seed }: Member,
  { links }: Glance,
  text: DigestedText,
  related: Related,
  story: string | null,
): string {
  const head = {
    version: bundleVersion,
    kind: 'article',
    id,
    title: seed.title,
    handle: seed.handle,
    source,
    titleLine: packTitleLine({ title: seed.title, titleLine: seed.titleLine.text }),
    file: seed.file,
    links,
    category,
    cachedAt: seed.cachedAt,
    unreadDate: unreadDateOf(seed.cachedAtLine?.text ?? ''),
  } satisfies Partial<PackedArticleFile>
  return `${opened(JSON.stringify(head))},${opened(text.json).slice(1)},"related":${JSON.stringify(packRelated(related))}${story ? `,"story":${story}` : ''}}`
}

/** A JSON object less its last brace, so that more can follow. */
function opened(json: string): string {
  return json.slice(0, -1)
}

/** What the feed shows of an article. */
export function entryOf(
  { id, source, category, seed }: Member,
  { excerpt: summary, links, minutes, kept, changedFigures, fingerprint }: Glance,
  similar: number,
  story: Story | undefined,
): ArticleEntry {
  const { title, handle, cachedAt } = seed
  return {
    kind: 'article',
    id,
    title: excerpt(title, longestTitle),
    handle,
    source,
    category,
    cachedAt,
    summary,
    minutes,
    kept,
    similar,
    changedFigures,
    fingerprint,
    link: links[0]?.href,
    ...(story && { story: story.map(reportOf) }),
  }
}

function reportOf({ id, source, seed }: Member): Report {
  return { id, title: excerpt(seed.title, longestTitle), source }
}

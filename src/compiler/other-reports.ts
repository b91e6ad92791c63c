import type { ArticleTexts, PackedTexts } from '../bundle/packed-article.ts'
import { unpackTexts } from '../bundle/packed-article.ts'
import type { Passage } from '../bundle/evidence.ts'
import { firstRows } from '../bundle/first-rows.ts'
import type { OtherReport, PackedReport } from '../bundle/packed-reports.ts'
import { packReport } from '../bundle/packed-reports.ts'
import { evidenceSources } from '../text/evidence-sources.ts'
import { readingOnce } from '../text/reading-once.ts'
import { mostTold } from '../text/stories.ts'
import { claimsOf } from './compile-article.ts'
import { excerpt, longestTitle } from './excerpt.ts'
import { lastFew } from './last-few.ts'
import type { Member } from './member.ts'
import { once } from './once.ts'
import type { DigestedText, Glance, SeedDigest } from './seed-digest.ts'

/** The longest quote of another report: a sentence, as a rule. */
const longestQuote = 400

/** An article's texts, made ready to have summaries held against them. */
type ReadyTexts = ReturnType<typeof readyTexts>

/** Has a seed's texts ready to be held against others'. */
export type Readied = (digest: SeedDigest) => ReadyTexts

/** Readies what `textOf` fetches, and has a story's articles at hand. */
export function lastReadied(textOf: (digest: SeedDigest) => DigestedText): Readied {
  return lastFew(mostTold, (digest) => readyTexts(textOf(digest)))
}

/** Another article of a story, whether it is the fuller one, and its texts. */
export type Told = { member: Member; glance: Glance; isFuller: boolean; readied: () => ReadyTexts }

function readyTexts({ json }: DigestedText) {
  const texts = unpackTexts(JSON.parse(json) as PackedTexts)
  const words = [texts.cached.text, ...texts.pages.map(({ prose }) => prose.text)]
  return { texts, words, sources: once(() => evidenceSources(words)) }
}

/**
 * What the other articles of its story have of an article's summary: which of its statements recur in their texts,
 * and which of its figures don't, found as they are in the article's own.
 */
export function otherReports(own: ReadyTexts, others: readonly Told[]): PackedReport[] {
  const summary = own.texts.summary.prose.text
  return readingOnce(() => others.map((other) => packReport(otherReport(summary, other))))
}

function otherReport(summary: string, { member, glance, isFuller, readied }: Told): OtherReport {
  const { texts, words, sources } = readied()
  const { id, source, seed } = member
  return {
    ...{ id, title: excerpt(seed.title, longestTitle), source, cachedAt: seed.cachedAt },
    ...{ minutes: glance.minutes, isFuller },
    claims: claimsOf(summary, words, sources()).map(({ passages: [best], ...claim }) => ({
      ...claim,
      quote: best ? excerpt(words[best.text]!.slice(best.from, best.to).trim(), longestQuote) : '',
      row: best ? rowOf(best, texts) : null,
    })),
  }
}

/** The number of the row on its page that a passage of a report begins in; null if it begins in none. */
function rowOf(passage: Passage, texts: ArticleTexts): number | null {
  const { original, cached, pages } = texts
  const isBehind = (end: number) => end > passage.from
  if (passage.text === 0 && original.kind === 'text')
    return found(original.comparison.rows.findIndex(({ toB }) => isBehind(toB)))
  const page = passage.text - 1
  const { sentences = [] } = page < 0 ? cached : pages[page]!.prose
  return found(
    sentences.findIndex(({ to }) => isBehind(to)),
    page < 0 ? 0 : firstRows(texts)[page],
  )
}

function found(index: number, first = 0): number | null {
  return index < 0 ? null : first + index
}

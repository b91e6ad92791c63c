import type { ArticleTexts, PackedTexts } from '../bundle/packed-article.ts'
import { unpackTexts } from '../bundle/packed-article.ts'
import type { Passage } from '../bundle/evidence.ts'
import type { OtherReport, PackedReport, ReportPlace } from '../bundle/packed-reports.ts'
import { packReport } from '../bundle/packed-reports.ts'
import { readingOnce } from '../text/reading-once.ts'
import { claimsOf } from './compile-article.ts'
import { excerpt, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'
import type { DigestedText, Glance } from './seed-digest.ts'

/** The longest quote of another report: a sentence, as a rule. */
const longestQuote = 400

/** Another article of a story, whether it is the fuller one, and its texts. */
export type Told = { member: Member; glance: Glance; isFuller: boolean; text: () => DigestedText }

/**
 * What the other articles of its story have of an article's summary: which of its statements recur in their texts,
 * and which of its figures don't, found as they are in the article's own.
 */
export function otherReports(own: DigestedText, others: readonly Told[]): PackedReport[] {
  const summary = textsOf(own).summary.prose.text
  return readingOnce(() => others.map((other) => packReport(otherReport(summary, other))))
}

function otherReport(summary: string, { member, glance, isFuller, text }: Told): OtherReport {
  const { original, cached, pages } = textsOf(text())
  const texts = [cached.text, ...pages.map(({ prose }) => prose.text)]
  const { id, source, seed } = member
  return {
    ...{ id, title: excerpt(seed.title, longestTitle), source, cachedAt: seed.cachedAt },
    ...{ minutes: glance.minutes, isFuller },
    claims: claimsOf(summary, texts).map(({ passages: [best], ...claim }) => ({
      ...claim,
      quote: best ? excerpt(texts[best.text]!.slice(best.from, best.to).trim(), longestQuote) : '',
      place: best ? placeOf(best, original) : null,
    })),
  }
}

/** Where a passage of a report stands on its page: what is compared is there by row. */
function placeOf(passage: Passage, original: ArticleTexts['original']): ReportPlace {
  if (original.kind !== 'text' || passage.text > 0) return passage
  return { row: original.comparison.rows.findIndex(({ toB }) => toB > passage.from) }
}

function textsOf({ json }: DigestedText) {
  return unpackTexts(JSON.parse(json) as PackedTexts)
}

import type { ArticleTexts, PackedTexts } from '../bundle/packed-article.ts'
import { unpackTexts } from '../bundle/packed-article.ts'
import type { Passage } from '../bundle/evidence.ts'
import { firstRows } from '../bundle/first-rows.ts'
import type { OtherReport, PackedReport } from '../bundle/packed-reports.ts'
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
  const told = textsOf(text())
  const { cached, pages } = told
  const texts = [cached.text, ...pages.map(({ prose }) => prose.text)]
  const { id, source, seed } = member
  return {
    ...{ id, title: excerpt(seed.title, longestTitle), source, cachedAt: seed.cachedAt },
    ...{ minutes: glance.minutes, isFuller },
    claims: claimsOf(summary, texts).map(({ passages: [best], ...claim }) => ({
      ...claim,
      quote: best ? excerpt(texts[best.text]!.slice(best.from, best.to).trim(), longestQuote) : '',
      row: best ? rowOf(best, told) : null,
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

function textsOf({ json }: DigestedText) {
  return unpackTexts(JSON.parse(json) as PackedTexts)
}

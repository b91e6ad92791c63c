import { outsideOf } from './covered-by.ts'
import { evidenceSources } from './evidence-sources.ts'
import { figuresOf } from './figures.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** A sentence of `texts[text]` that stands behind a sentence of the summary; score from 0 to 1. */
export type Passage = { text: number; from: number; to: number; score: number }

/** A sentence of the summary with its evidence, best passage first: see the bundle's evidence. */
export type Claim = {
  from: number
  to: number
  strength: 'strong' | 'partial' | 'none'
  passages: Passage[]
  /** Numbers and names of the sentence that stand nowhere in the texts. */
  missing: Range[]
}

const mostPassages = 4
/** Less of a sentence's wording than this is no evidence for it. */
const least = 0.15

/** Support from which a sentence counts as found, and below which as not found at all. */
const strong = 0.48
const weak = 0.22
/** What each number or name that stands nowhere takes off: one alone decides nothing. */
const missingFactor = 0.05

/**
 * For each sentence of a summary, the sentences of the texts that hold most of its wording.
 * `texts[0]` is the cached copy, the rest are the pages it linked to. None for a summary that has no
 * word. `sources` are the texts made ready, for who asks them more.
 */
export function evidenceFor(
  summary: string,
  texts: readonly string[],
  sources = evidenceSources(texts),
): Claim[] {
  const { ranges, index, figures } = sources
  return wordedSentencesOf(summary).map(({ from, to }) => {
    const claim = summary.slice(from, to)
    const evidence = index.search(claim)
    const passages = evidence.passages
      .filter(({ score }) => score >= least)
      .slice(0, mostPassages)
      .map(({ text, sentence, score }) => ({ text, ...ranges[text]![sentence]!, score }))
    const said = figuresOf(tokensOf(claim), claim).filter((one) => figures.doubtOf(one) === null)
    const special = evidence.missing.filter((term) => term.special).map(({ token }) => token)
    const missing = outsideOf(said, special).map((token) => ({
      from: from + token.from,
      to: from + token.to,
    }))
    return { from, to, strength: strengthOf(evidence.support, missing.length), passages, missing }
  })
}

/** The sentences of a text; one without a word, such as a row of emoji, goes with the one beside it. */
function wordedSentencesOf(text: string): Range[] {
  const worded: Range[] = []
  let waiting: number | undefined
  for (const { from, to } of sentencesOf(text)) {
    const last = worded.at(-1)
    if (tokensOf(text.slice(from, to)).some(({ kind }) => kind !== 'mark')) {
      worded.push({ from: waiting ?? from, to })
      waiting = undefined
    } else if (last) last.to = to
    else waiting ??= from
  }
  return worded
}

function strengthOf(support: number, missing: number): Claim['strength'] {
  const left = support - missingFactor * missing
  if (left < weak) return 'none'
  return left >= strong && missing === 0 ? 'strong' : 'partial'
}

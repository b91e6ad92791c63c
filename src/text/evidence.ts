import { EvidenceIndex, type Evidence } from './evidence-index.ts'
import { sentencesOf } from './sentences.ts'
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

/** How much of a claim's wording its evidence holds, 0 to 1. */
export function supportOf({ passages }: Evidence): number {
  return passages[0]?.score ?? 0
}

/**
 * For each sentence of a summary, the sentences of the texts that hold most of its wording.
 * `texts[0]` is the cached copy, the rest are the pages it linked to.
 */
export function evidenceFor(summary: string, texts: readonly string[]): Claim[] {
  const sources = texts.flatMap((words, text) =>
    sentencesOf(words).map((range) => ({ ...range, text })),
  )
  const index = new EvidenceIndex(sources.map(({ text, from, to }) => texts[text]!.slice(from, to)))
  return sentencesOf(summary).map(({ from, to }) => {
    const evidence = index.search(summary.slice(from, to))
    const passages = evidence.passages
      .filter(({ score }) => score > least)
      .slice(0, mostPassages)
      .map(({ sentence, score }) => ({ ...sources[sentence]!, score }))
    const missing = evidence.missing
      .filter(({ special }) => special)
      .map(({ token }) => ({ from: from + token.from, to: from + token.to }))
    const support = supportOf(evidence)
    const strength =
      missing.length > 0 || support < 0.3 ? 'none' : support >= 0.6 ? 'strong' : 'partial'
    return { from, to, strength, passages, missing }
  })
}

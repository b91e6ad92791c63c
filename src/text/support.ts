import { EvidenceIndex } from './evidence-index.ts'
import { figuresOf } from './figures.ts'
import type { FindingKind } from './findings.ts'
import { isNegation, oppositesOf } from './opposites.ts'
import { sentencesOf } from './sentences.ts'
import { stemOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Something in a summary that the texts may not bear out; `from` and `to` in the summary. */
export type Doubt = { kind: FindingKind; from: number; to: number }

/** Passages that are read for a negation. */
const readPassages = 2
/** A passage that holds so much of a sentence and denies it, while the sentence doesn't, is a doubt. */
const closePassage = 0.5

/** Looks for doubts about the sentences of a summary. */
class DoubtFinder {
  private readonly sentences: string[][]
  private readonly index: EvidenceIndex
  private readonly stems: Set<string>

  constructor(texts: readonly string[]) {
    this.sentences = texts.map((text) =>
      sentencesOf(text).map(({ from, to }) => text.slice(from, to)),
    )
    this.index = new EvidenceIndex(this.sentences)
    this.stems = new Set(
      texts.flatMap((text) => tokensOf(text).map(({ folded }) => stemOf(folded))),
    )
  }

  doubtsOf(claim: string): Doubt[] {
    const tokens = tokensOf(claim)
    const { passages, missing } = this.index.search(claim)
    const figures = figuresOf(tokens)
    const absent = missing
      .filter(({ special }) => special)
      .map(({ token: { from, to, kind } }): Doubt => {
        const figure = figures.find((one) => one.from <= from && to <= one.to)
        return kind === 'number' && figure
          ? { kind: figure.kind, from: figure.from, to: figure.to }
          : { kind: 'name', from, to }
      })
    const best = passages
      .slice(0, readPassages)
      .map(({ text, sentence, score }) => ({ words: this.sentences[text]![sentence]!, score }))
    return [...absent, ...this.turned(tokens), ...deniedDoubts(claim, tokens, best)].sort(
      (x, y) => x.from - y.from,
    )
  }

  /** Words that stand nowhere, while their opposite does. */
  private turned(tokens: readonly Token[]): Doubt[] {
    return tokens.flatMap(({ folded, from, to }) => {
      const stem = stemOf(folded)
      if (this.stems.has(stem)) return []
      const isTurned = [...oppositesOf(stem)].some((opposite) => this.stems.has(opposite))
      return isTurned ? [{ kind: 'comparative', from, to }] : []
    })
  }
}

function deniedDoubts(
  claim: string,
  tokens: readonly Token[],
  best: readonly { words: string; score: number }[],
): Doubt[] {
  const denies = (words: string) => tokensOf(words).some(({ folded }) => isNegation(folded))
  const negation = tokens.find(({ folded }) => isNegation(folded))
  if (negation) {
    const isShared = best.some(({ words }) => denies(words))
    return isShared ? [] : [{ kind: 'negation', from: negation.from, to: negation.to }]
  }
  const [top] = best
  const isLost = top !== undefined && top.score > closePassage && denies(top.words)
  return isLost ? [{ kind: 'negation', from: 0, to: claim.length }] : []
}

/**
 * What a summary says that its texts may not bear out, by kind and place: figures and names that
 * stand nowhere, words whose opposite stands there instead, negations that the best passages lack or
 * alone have. Hints to look, by rule; wording alone can call nothing false.
 */
export function doubtsAbout(summary: string, texts: readonly string[]): Doubt[] {
  const finder = new DoubtFinder(texts)
  return sentencesOf(summary).flatMap(({ from, to }) =>
    finder
      .doubtsOf(summary.slice(from, to))
      .map((doubt) => ({ ...doubt, from: doubt.from + from, to: doubt.to + from })),
  )
}

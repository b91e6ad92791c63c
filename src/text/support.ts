import { acronymOf, acronymsOf } from './acronyms.ts'
import type { ClaimTerm } from './evidence-index.ts'
import { type EvidenceSources, evidenceSources } from './evidence-sources.ts'
import { figuresOf } from './figures.ts'
import type { FindingKind } from './findings.ts'
import { negationsOf } from './negations.ts'
import { matesOf, oppositesOf, turnKeyOf } from './opposites.ts'
import { isOpeningName } from './opening-names.ts'
import { sentencesOf } from './sentences.ts'
import { maySpeakAlike, speakersOf } from './speakers.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Something in a summary that the texts may not bear out; `from` and `to` in the summary. */
export type Doubt = { kind: FindingKind; from: number; to: number }

/** Passages that are read for a negation, and for who is quoted. */
const readPassages = 2
/** A passage that holds so much of a sentence and denies it, while the sentence doesn't, is a doubt. */
const closePassage = 0.5
/** Of a quote the name of who says it is no part, and that is much of a short sentence. */
const closeQuote = 0.3
/** Fewer words than this are a heading or a call, which say nothing to deny. */
const fewTerms = 3

const noNames: ReadonlySet<string> = new Set()

/** Looks for doubts about the sentences of a summary. */
class DoubtFinder {
  private readonly sources: EvidenceSources
  private readonly keys: Set<string>
  private readonly acronyms: Set<string>

  constructor(sources: EvidenceSources) {
    this.sources = sources
    const { tokens } = sources
    this.keys = new Set(tokens.flat().map(({ folded }) => turnKeyOf(folded)))
    this.acronyms = new Set(
      tokens.flatMap((own) => [
        ...acronymsOf(own).keys(),
        ...own.flatMap(({ folded }) => acronymOf(folded) ?? []),
      ]),
    )
  }

  doubtsOf(claim: string): Doubt[] {
    const tokens = tokensOf(claim)
    const { passages, missing, terms } = this.sources.index.search(claim)
    const figures = figuresOf(tokens, claim)
    const misstated = figures.flatMap((figure): Doubt[] => {
      const kind = this.sources.figures.doubtOf(figure)
      return kind === null ? [] : [{ kind, from: figure.from, to: figure.to }]
    })
    const spelledOut = this.spelledOut(tokens)
    const opens = tokens.findIndex(({ kind }) => kind !== 'mark')
    const isName = ({ special, token }: ClaimTerm) =>
      special || (token.from === tokens[opens]?.from && isOpeningName(tokens, opens, noNames))
    const absent = missing
      .filter((term) => term.token.kind !== 'number' && isName(term))
      .filter(({ token: { from, to } }) => !figures.some((one) => one.from <= from && to <= one.to))
      .filter(
        ({ term, token }) =>
          !spelledOut.has(term) && !this.acronyms.has(acronymOf(token.folded) ?? ''),
      )
      .map(({ token: { from, to } }): Doubt => ({ kind: 'name', from, to }))
    const best = passages.slice(0, readPassages).map(({ text, sentence, score }) => ({
      words: this.sources.sentences[text]![sentence]!,
      score,
    }))
    const denied = terms.length < fewTerms ? [] : deniedDoubts(claim, tokens, best)
    return [
      ...misstated,
      ...absent,
      ...this.turned(tokens, best),
      ...denied,
      ...misattributed(tokens, best),
    ].sort((x, y) => x.from - y.from)
  }

  /** The stems of names that the texts have as acronyms. */
  private spelledOut(tokens: readonly Token[]): ReadonlySet<string> {
    return new Set(
      [...acronymsOf(tokens)].flatMap(([acronym, stems]) =>
        this.acronyms.has(acronym) ? [...stems] : [],
      ),
    )
  }

  /**
   * Words that stand nowhere, nor anything that says much the same, while their opposite does in the
   * passages that a sentence rests on.
   */
  private turned(tokens: readonly Token[], best: readonly Best[]): Doubt[] {
    const near = new Set(
      best.flatMap(({ words }) => tokensOf(words).map(({ folded }) => turnKeyOf(folded))),
    )
    return tokens.flatMap(({ folded, from, to }) => {
      const key = turnKeyOf(folded)
      const stands = (word: string) => this.keys.has(word)
      if (stands(key) || [...matesOf(key)].some(stands)) return []
      return [...oppositesOf(key)].some((word) => near.has(word))
        ? [{ kind: 'comparative', from, to }]
        : []
    })
  }
}

type Best = { words: string; score: number }

function deniedDoubts(claim: string, tokens: readonly Token[], best: readonly Best[]): Doubt[] {
  const denies = (words: string) => negationsOf(tokensOf(words)).length > 0
  const negation = negationsOf(tokens)[0]
  if (negation) {
    const isShared = best.some(({ words }) => denies(words))
    return isShared ? [] : [{ kind: 'negation', from: negation.from, to: negation.to }]
  }
  const [top] = best
  const isLost = top !== undefined && top.score > closePassage && denies(top.words)
  return isLost ? [{ kind: 'negation', from: 0, to: claim.length }] : []
}

/** Those whom a sentence quotes by name while a passage close to it quotes others, and not them. */
function misattributed(tokens: readonly Token[], best: readonly Best[]): Doubt[] {
  const close = best.filter(({ score }) => score > closeQuote)
  const quoted = close.flatMap(({ words }) => speakersOf(tokensOf(words)))
  if (!quoted.some(({ isNamed }) => isNamed)) return []
  return speakersOf(tokens)
    .filter(({ isNamed }) => isNamed)
    .filter((speaker) => !quoted.some((other) => maySpeakAlike(speaker, other)))
    .map(({ from, to }) => ({ kind: 'attribution', from, to }))
}

/**
 * What a summary says that its texts may not bear out, by kind and place: figures and names that
 * stand nowhere, figures that stand there with another unit or count something else, words whose
 * opposite stands there instead, negations that the best passages lack or alone have, and words put in
 * another's mouth. Hints to look, by rule; wording alone can call nothing false.
 * `sources` are the texts made ready, for who asks them more.
 */
export function doubtsAbout(
  summary: string,
  texts: readonly string[],
  sources = evidenceSources(texts),
): Doubt[] {
  const finder = new DoubtFinder(sources)
  return sentencesOf(summary).flatMap(({ from, to }) =>
    finder
      .doubtsOf(summary.slice(from, to))
      .map((doubt) => ({ ...doubt, from: doubt.from + from, to: doubt.to + from })),
  )
}

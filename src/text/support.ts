import { acronymOf, acronymsOf } from './acronyms.ts'
import { outsideOf } from './covered-by.ts'
import type { ClaimTerm, EvidencePassage } from './evidence-index.ts'
import { type EvidenceSources, evidenceSources } from './evidence-sources.ts'
import { figuresOf } from './figures.ts'
import type { FindingKind } from './findings.ts'
import { isFunctionWord } from './function-words.ts'
import { isCapital } from './names.ts'
import { implicitNegationsOf, negationsOf } from './negations.ts'
import { matesOf, oppositesOf, turnKeyOf } from './opposites.ts'
import { isDoing, isOpeningName } from './opening-names.ts'
import { mayBeFirstName } from './rival-openings.ts'
import { sentencesOf } from './sentences.ts'
import { isTitle, maySpeakAlike, type Speaker, speakersOf } from './speakers.ts'
import { stemOf, termOf, termsOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** Something in a summary that the texts may not bear out; `from` and `to` in the summary. */
export type Doubt = { kind: FindingKind; from: number; to: number }

/** Passages that are read for a negation, and for who is quoted. */
const readPassages = 2
/** Passages that a word's opposite is looked for in: as many as a sentence is shown with. */
const turnPassages = 4
/** A passage that holds so much of a sentence and denies it, while the sentence doesn't, is a doubt. */
const closePassage = 0.5
/** Of a quote the name of who says it is no part, and that is much of a short sentence. */
const closeQuote = 0.3
/** With fewer words of a quote a passage is not where it is from. */
const leastQuoted = 2
/** Fewer words than this are a heading or a call, which say nothing to deny. */
const fewTerms = 3
/** A passage with so much of a sentence of few words says the same or the contrary. */
const closeShort = 0.3

const noNames: ReadonlySet<string> = new Set()

/** Looks for doubts about the sentences of a summary. */
class DoubtFinder {
  private readonly sources: EvidenceSources

  constructor(sources: EvidenceSources) {
    this.sources = sources
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
    const unstated = missing
      .filter((term) => term.token.kind !== 'number' && isName(term))
      .filter(({ token }) => !(isTitle(token) && this.sources.words.haveKey('chief')))
      .filter(
        ({ term, token }) =>
          !spelledOut.has(term) && !this.sources.words.haveAcronym(acronymOf(token.folded) ?? ''),
      )
      .map(({ token }) => token)
    const absent = outsideOf(figures, unstated)
    const best = passages.slice(0, readPassages).map(({ text, sentence, score }) => ({
      words: this.sources.sentences[text]![sentence]!,
      score,
    }))
    const isShort = terms.length < fewTerms
    const denied = isShort ? shortlyDenied(tokens, best) : deniedDoubts(claim, tokens, best)
    return [
      ...misstated,
      ...asOne(withFirstNames(absent, missing), claim).map(({ from, to }): Doubt => ({
        kind: 'name',
        from,
        to,
      })),
      ...this.turned(outsideOf(figures, tokens), passages.slice(0, turnPassages)),
      ...this.firstNames(tokens, missing),
      ...denied,
      ...turnedDoing(tokens, best),
      ...misattributed(tokens, best),
    ].sort((x, y) => x.from - y.from)
  }

  /** A first name that opens a sentence and stands nowhere, before a surname that has another there. */
  private firstNames(tokens: readonly Token[], missing: readonly ClaimTerm[]): Doubt[] {
    const at = tokens.findIndex(({ kind }) => kind !== 'mark')
    const [first, surname] = [tokens[at], tokens[at + 1]]
    if (!first || !surname || !isCapital(first) || !isCapital(surname)) return []
    if (!missing.some(({ token }) => token.from === first.from)) return []
    if (!mayBeFirstName(first.folded)) return []
    return this.sources.words.haveSurname(surname.folded)
      ? [{ kind: 'name', from: first.from, to: first.to }]
      : []
  }

  /** The stems of names that the texts have as acronyms. */
  private spelledOut(tokens: readonly Token[]): ReadonlySet<string> {
    return new Set(
      [...acronymsOf(tokens)].flatMap(([acronym, stems]) =>
        this.sources.words.haveAcronym(acronym) ? [...stems] : [],
      ),
    )
  }

  /**
   * Words that stand nowhere, nor anything that says much the same, while their opposite does in the
   * passages that a sentence rests on.
   */
  private turned(tokens: readonly Token[], passages: readonly EvidencePassage[]): Doubt[] {
    const stands = (key: string) => this.sources.words.haveKey(key)
    const turnable = tokens
      .map(({ folded, from, to }) => ({ from, to, key: turnKeyOf(folded) }))
      .filter(({ key }) => oppositesOf(key).size > 0)
      .filter(({ key }) => !stands(key) && ![...matesOf(key)].some(stands))
    if (turnable.length === 0) return []
    const isDenied = negationsOf(tokens).length % 2 === 1
    const near = new Set(
      passages
        .map(({ text, sentence }) => tokensOf(this.sources.sentences[text]![sentence]!))
        // "Not approved" is "rejected".
        .filter((own) => (negationsOf(own).length % 2 === 1) === isDenied)
        .flatMap((own) => own.map(({ folded }) => turnKeyOf(folded))),
    )
    return turnable
      .filter(({ key }) => [...oppositesOf(key)].some((word) => near.has(word)))
      .map(({ from, to }) => ({ kind: 'comparative', from, to }))
  }
}

/** Names with what stands before them with a capital and is missing too: the first name that opens a sentence. */
function withFirstNames(names: readonly Token[], missing: readonly ClaimTerm[]): Token[] {
  const first = new Map(
    missing.flatMap(({ token }) => (isCapital(token) ? [[token.to, token] as const] : [])),
  )
  return names.flatMap((name) => [first.get(name.from - 1) ?? [], name].flat())
}

/** Names with no more than spaces between them are one: "Anna Stone". */
function asOne(names: readonly Token[], claim: string): Range[] {
  const whole: Range[] = []
  for (const { from, to } of names.toSorted((x, y) => x.from - y.from)) {
    const last = whole.at(-1)
    if (last && claim.slice(last.to, from).trim() === '') last.to = to
    else whole.push({ from, to })
  }
  return whole
}

type Best = { words: string; score: number }

function deniedDoubts(claim: string, tokens: readonly Token[], best: readonly Best[]): Doubt[] {
  const denies = (words: string) => negationsOf(tokensOf(words)).length > 0
  const [top] = best
  const [negation] = negationsOf(tokens)
  if (negation) {
    // Another passage may deny something else, while the closest says what is denied here.
    const isStated =
      top !== undefined &&
      top.score > closePassage &&
      saysPlainly(tokens, negation, tokensOf(top.words))
    const isShared = best.some(({ words }) => denies(words))
    return isShared && !isStated ? [] : [{ kind: 'negation', from: negation.from, to: negation.to }]
  }
  const isLost = top !== undefined && top.score > closePassage && denies(top.words)
  const isMadeUp = isLost && implicitNegationsOf(tokens, tokensOf(top.words)).length % 2 === 1
  return isLost && !isMadeUp ? [{ kind: 'negation', from: 0, to: claim.length }] : []
}

/** Whether a wording denies nothing, and has the word that another one denies. */
function saysPlainly(tokens: readonly Token[], { to }: Range, other: readonly Token[]): boolean {
  const behind = tokens.filter(({ from, folded }) => from >= to && !isFunctionWord(folded))
  const denied = behind.flatMap((token) => termOf(token) ?? [])[0]
  return (
    denied !== undefined &&
    termsOf(other).includes(denied) &&
    negationsOf(other).length === 0 &&
    implicitNegationsOf(other, tokens).length === 0
  )
}

/** The denial of a sentence of few words, if the passage that has most of them denies nothing. */
function shortlyDenied(tokens: readonly Token[], [top]: readonly Best[]): Doubt[] {
  const negation = negationsOf(tokens)[0]
  if (!negation || !top || top.score < closeShort) return []
  const own = tokensOf(top.words)
  return negationsOf(own).length > 0 || implicitNegationsOf(own, tokens).length > 0
    ? []
    : [{ kind: 'negation', from: negation.from, to: negation.to }]
}

/** Two names around a verb of what the one did to the other, which a passage has the other way about. */
function turnedDoing(tokens: readonly Token[], best: readonly Best[]): Doubt[] {
  const doingsIn = (own: readonly Token[]) =>
    own.flatMap((verb, at) => {
      const [doer, done] = [own[at - 1], own[at + 1]]
      if (!isDoing(verb.folded) || !doer || !done || !isCapital(doer) || !isCapital(done)) return []
      return [{ verb: stemOf(verb.folded), doer, done }]
    })
  const claimed = doingsIn(tokens)
  if (claimed.length === 0) return []
  const stated = best.flatMap(({ words }) => doingsIn(tokensOf(words)))
  return claimed.flatMap(({ verb, doer, done }): Doubt[] => {
    const has = (first: Token, last: Token) =>
      stated.some(
        (one) =>
          one.verb === verb && one.doer.folded === first.folded && one.done.folded === last.folded,
      )
    const isTurned = has(done, doer) && !has(doer, done)
    return isTurned ? [{ kind: 'comparative', from: doer.from, to: done.to }] : []
  })
}

/**
 * Those whom a sentence quotes by name while a passage close to it quotes others, and not them: any,
 * or the one that alone has most of what they are to have said.
 */
function misattributed(tokens: readonly Token[], best: readonly Best[]): Doubt[] {
  const close = best
    .filter(({ score }) => score > closeQuote)
    .map(({ words }) => {
      const own = tokensOf(words)
      return {
        terms: new Set(termsOf(own)),
        quoted: speakersOf(own).filter(({ by }) => by !== 'pronoun'),
      }
    })
  if (!close.some(({ quoted }) => quoted.some(({ by }) => by === 'name'))) return []
  return speakersOf(tokens)
    .filter(({ by }) => by === 'name')
    .filter((speaker) => {
      const isAlike = (other: Speaker) => maySpeakAlike(speaker, other)
      if (!close.some(({ quoted }) => quoted.some(isAlike))) return true
      const said = new Set(
        tokens
          .filter(({ folded }) => !isFunctionWord(folded) && !speaker.stems.has(stemOf(folded)))
          .flatMap((token) => termOf(token) ?? []),
      )
      const held = close.map(({ terms }) => [...said].filter((term) => terms.has(term)).length)
      const most = Math.max(...held)
      const [source, ...more] = close.filter((_, at) => held[at] === most)
      if (most < leastQuoted || more.length > 0) return false
      return source!.quoted.some(({ by }) => by === 'name') && !source!.quoted.some(isAlike)
    })
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

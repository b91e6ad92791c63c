import { turnedBounds } from './bounds.ts'
import { outsideOf } from './covered-by.ts'
import { exchangesBetween } from './exchanges.ts'
import { deniedByPrefix } from './denying-prefixes.ts'
import { figureFindings } from './figure-findings.ts'
import { figuresOf } from './figures.ts'
import { firstOf } from './first-of.ts'
import { namesIn, replacedNames } from './name-findings.ts'
import { movedDenials } from './moved-denials.ts'
import { type KnownNames, noKnownNames } from './known-names.ts'
import { implicitNegationsOf, negationsOf } from './negations.ts'
import { matesOf, oppositesOf, turnKeyAt, turnKeyOf } from './opposites.ts'
import { quotesOf, requoted } from './quotes.ts'
import { rivalWords } from './rival-words.ts'
import { withRivalOpenings } from './rival-openings.ts'
import { type Speaker, speakerKeys, speakerKinds, speakersOf } from './speakers.ts'
import { swapped } from './swapped.ts'
import { tokensOf, type Token } from './tokens.ts'
import { turnedRoles } from './turned-roles.ts'
import type { Range } from './trimmed.ts'
import { unmatchedByKey, unmatchedBySharedKey } from './unmatched.ts'
import type { Change } from './word-changes.ts'

export type FindingKind =
  'number' | 'date' | 'name' | 'unit' | 'negation' | 'comparative' | 'attribution'

/**
 * Something that may change what is said, in UTF-16 units. Where a side has nothing to set against
 * it, that side's range is empty. A hint to look, never a verdict.
 */
export type Finding = Change & { kind: FindingKind }

const nowhere: Range = { from: 0, to: 0 }

function findingOf(kind: FindingKind, a: Range = nowhere, b: Range = nowhere): Finding {
  return { kind, fromA: a.from, toA: a.to, fromB: b.from, toB: b.to }
}

const wordOf = ({ folded }: Token) => folded.toLowerCase()

/**
 * A denial that one side has and the other lacks, set against its opposite if that stands there; or
 * denials that both have, of other clauses. `madeUpBy` are the words that deny without a "not" and leave
 * nothing to find.
 */
function negationFindings(
  a: readonly Token[],
  b: readonly Token[],
): { findings: Finding[]; madeUpBy: readonly Token[] } {
  const [inA, inB] = [negationsOf(a), negationsOf(b)]
  if (inA.length % 2 === inB.length % 2) {
    const moved = movedDenials(a, b, inA, inB)
    return { findings: moved.map((one) => findingOf('negation', one.a, one.b)), madeUpBy: [] }
  }
  const implicit = unmatchedByKey(implicitNegationsOf(a, b), implicitNegationsOf(b, a), wordOf)
  // "Stopped" for "no longer": what denies without a "not" makes up for it.
  if ((implicit[0].length + implicit[1].length) % 2 === 1)
    return { findings: [], madeUpBy: implicit.flat() }
  const [[one], [other]] = unmatchedByKey(inA, inB, wordOf)
  return {
    findings: [findingOf('negation', one ?? oppositeIn(a, other), other ?? oppositeIn(b, one))],
    madeUpBy: [],
  }
}

function oppositeIn(tokens: readonly Token[], one: Token | undefined): Token | undefined {
  const opposites = one && oppositesOf(turnKeyOf(one.folded))
  return tokens.find(({ folded }) => opposites?.has(turnKeyOf(folded)))
}

function comparativeFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const turning = (tokens: readonly Token[]) =>
    tokens.flatMap(({ from, to, kind }, at) => {
      const key = kind === 'word' ? turnKeyAt(tokens, at) : ''
      return oppositesOf(key).size > 0 ? [{ from, to, key }] : []
    })
  const [onlyA, onlyB] = unmatchedByKey(turning(a), turning(b), ({ key }) => key)
  const hasMate = (words: readonly { key: string }[], key: string) =>
    words.some((word) => matesOf(key).has(word.key))
  const free = new Set(onlyB)
  const turned = onlyA.flatMap((one) => {
    const opposites = oppositesOf(one.key)
    const other = firstOf(free, ({ key }) => opposites.has(key))
    if (!other || hasMate(onlyB, one.key) || hasMate(onlyA, other.key)) return []
    free.delete(other)
    return [findingOf('comparative', one, other)]
  })
  const prefixed = [
    ...deniedByPrefix(a, b).map(({ denying, plain }) => findingOf('comparative', denying, plain)),
    ...deniedByPrefix(b, a).map(({ denying, plain }) => findingOf('comparative', plain, denying)),
  ]
  return [...turned, ...prefixed.filter((one) => !turned.some((other) => overlap(one, other)))]
}

/** What one side puts in one mouth and the other in another. */
function attributionFindings(a: readonly Speaker[], b: readonly Speaker[]): Finding[] {
  const [otherA, otherB] = unmatchedBySharedKey(a, b, speakerKeys, speakerKeys)
  // Whoever is left shares no part with one of their own kind, and may be any of another.
  const [onlyA, onlyB] = unmatchedBySharedKey(
    otherA,
    otherB,
    ({ by }) => speakerKinds.filter((kind) => kind !== by),
    ({ by }) => [by],
  )
  return onlyA.slice(0, onlyB.length).map((one, at) => findingOf('attribution', one, onlyB[at]))
}

function overlap(one: Finding, other: Finding): boolean {
  return (
    one.fromA < other.toA && other.fromA < one.toA && one.fromB < other.toB && other.fromB < one.toB
  )
}

function within(place: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => from <= place.from && place.to <= to)
}

/** What two wordings differ in, `a` being the one that sorts first. */
function found(a: string, b: string, known: KnownNames): Finding[] {
  const read = (text: string) => {
    const tokens = tokensOf(text)
    const figures = figuresOf(tokens, text)
    return { tokens, figures, isNameAt: namesIn(tokens, figures, known.names) }
  }
  const [one, other] = withRivalOpenings(read(a), read(b), known)
  const plain = ({ tokens, figures }: typeof one) => outsideOf(figures, tokens)

  const exchanges = exchangesBetween(one, other).map(({ kind, a, b }) => findingOf(kind, a, b))
  const speakers = [speakersOf(one.tokens), speakersOf(other.tokens)] as const
  const attributions = attributionFindings(...speakers)
  for (const { kind, fromA, toA, fromB, toB } of exchanges)
    if (
      kind === 'name' &&
      within({ from: fromA, to: toA }, speakers[0]) &&
      within({ from: fromB, to: toB }, speakers[1])
    )
      attributions.push({ kind: 'attribution', fromA, toA, fromB, toB })
  for (const [a, b] of requoted(quotesOf(one.tokens), quotesOf(other.tokens))) {
    const finding = findingOf('attribution', a, b)
    if (!attributions.some((attribution) => overlap(finding, attribution)))
      attributions.push(finding)
  }
  // Another speaker is another name, but that is the lesser thing to say of it.
  const isSaid = attributions.some(({ fromA }) => exchanges.some((swap) => swap.fromA === fromA))
  const swaps = exchanges.filter(({ kind }) => kind !== 'name' || !isSaid)
  const names = replacedNames(one, other)
    .map(([a, b]) => findingOf('name', a, b))
    .filter((name) => !attributions.some((attribution) => overlap(name, attribution)))

  const { findings: negations, madeUpBy } = negationFindings(one.tokens, other.tokens)
  const comparatives = comparativeFindings(plain(one), plain(other)).filter(
    ({ fromA, fromB, ...turn }) =>
      ![...negations, ...exchanges].some((other) => overlap({ fromA, fromB, ...turn }, other)) &&
      !madeUpBy.some(({ from }) => from === fromA || from === fromB),
  )
  const bounds = turnedBounds(one, other)
    .map(({ a, b }) => findingOf('comparative', a, b))
    .filter(
      (turn) =>
        ![...negations, ...comparatives, ...exchanges].some((other) => overlap(turn, other)),
    )
  // Two turns make up for each other: "not high" is "low", and who bought of whom sold to whom.
  const isTurnedBack =
    comparatives.length === 1 &&
    (negations.length === 1) !== swaps.some(({ kind }) => kind === 'name')
  const turns = isTurnedBack ? [] : [...negations, ...comparatives, ...swaps]
  const figures = figureFindings(one.figures, other.figures).map(({ kind, a, b }) =>
    findingOf(kind, a, b),
  )
  const rivals = rivalWords(plain(one), plain(other)).map(({ kind, a, b }) => findingOf(kind, a, b))
  const isTold = exchanges.length > 0 || attributions.length > 0
  const roles = isTold ? null : turnedRoles(one.tokens, other.tokens)
  const turnedAbout = (roles ?? []).map(({ a, b }) => findingOf('comparative', a, b))
  return distinct([
    ...figures,
    ...rivals,
    ...turns,
    ...bounds,
    ...turnedAbout,
    ...names,
    ...attributions,
  ])
}

function distinct(findings: readonly Finding[]): Finding[] {
  const keyOf = (finding: Finding) => JSON.stringify(Object.values(finding))
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
}

/**
 * What in two wordings of a passage may say something else: figures, names in each other's place,
 * either exchanged between two subjects, a negation more or less, a comparison turned about, words in
 * another's mouth. By place in `a`, then in `b`; ranges count from `offsetA` and `offsetB`. `known` is
 * of the texts around (`knownNamesOf`).
 */
export function findingsBetween(
  a: string,
  b: string,
  offsetA = 0,
  offsetB = 0,
  known: KnownNames = noKnownNames,
): Finding[] {
  // Worked out in one order of the sides, so that swapping them mirrors the result.
  const isTurned = a > b
  return (isTurned ? found(b, a, known).map(swapped) : found(a, b, known))
    .map(({ kind, fromA, toA, fromB, toB }) => ({
      kind,
      fromA: offsetA + fromA,
      toA: offsetA + toA,
      fromB: offsetB + fromB,
      toB: offsetB + toB,
    }))
    .sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)
}

import { figuresOf, type Figure } from './figures.ts'
import { isCapital, isName } from './names.ts'
import { isNegation, oppositesOf } from './opposites.ts'
import { speakersOf } from './speakers.ts'
import { stemOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import type { Change } from './word-changes.ts'

export type FindingKind =
  'number' | 'date' | 'name' | 'unit' | 'negation' | 'comparative' | 'attribution'

/**
 * Something that may change what is said, in UTF-16 units. Where a side has nothing to set against
 * it, that side's range is empty. A hint to look, never a verdict.
 */
export type Finding = Change & { kind: FindingKind }

const nowhere: Range = { from: 0, to: 0 }

/** What stands on one side only, each on one side set against one on the other, by order. */
function unmatched<T>(a: readonly T[], b: readonly T[], key: (one: T) => string): [T[], T[]] {
  const left = new Map<string, number>()
  for (const one of b) left.set(key(one), (left.get(key(one)) ?? 0) + 1)
  const shared = new Map<string, number>()
  const onlyA = a.filter((one) => {
    const count = left.get(key(one)) ?? 0
    if (count === 0) return true
    left.set(key(one), count - 1)
    shared.set(key(one), (shared.get(key(one)) ?? 0) + 1)
    return false
  })
  const onlyB = b.filter((one) => {
    const count = shared.get(key(one)) ?? 0
    if (count > 0) shared.set(key(one), count - 1)
    return count === 0
  })
  return [onlyA, onlyB]
}

function findingOf(kind: FindingKind, a: Range = nowhere, b: Range = nowhere): Finding {
  return { kind, fromA: a.from, toA: a.to, fromB: b.from, toB: b.to }
}

function figureFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const keyOf = ({ kind, amount, unit }: Figure) => `${kind} ${amount} ${unit}`
  const [onlyA, onlyB] = unmatched(figuresOf(a), figuresOf(b), keyOf)
  const findings: Finding[] = []
  const pair = (
    fits: (one: Figure, other: Figure) => boolean,
    kindOf: (one: Figure) => FindingKind,
  ) => {
    for (const one of onlyA.slice()) {
      const other = onlyB.find((figure) => fits(one, figure))
      if (!other) continue
      onlyA.splice(onlyA.indexOf(one), 1)
      onlyB.splice(onlyB.indexOf(other), 1)
      findings.push(findingOf(kindOf(one), one, other))
    }
  }
  pair(
    (one, other) => one.amount === other.amount && one.kind === other.kind,
    () => 'unit',
  )
  pair(
    (one, other) => one.kind === other.kind && one.unit === other.unit,
    ({ kind }) => kind,
  )
  pair(
    (one, other) => one.kind === other.kind,
    ({ kind }) => kind,
  )
  // A number in words that nothing stands against is a turn of phrase as often as a figure.
  for (const one of onlyA) if (!one.isSpelt) findings.push(findingOf(one.kind, one))
  for (const other of onlyB)
    if (!other.isSpelt) findings.push(findingOf(other.kind, nowhere, other))
  return findings
}

/** Names of `a` that stand nowhere in `b`, those side by side as one: "Maria Lopez". */
function foreignNames(a: readonly Token[], b: readonly Token[]): Range[] {
  const known = new Set(b.map(nameStem))
  const isForeign = (at: number) => at >= 0 && at < a.length && !known.has(nameStem(a[at]!))
  const names: Range[] = []
  let before = -2
  for (let at = 0; at < a.length; at++) {
    if (!isName(a, at) || !isForeign(at)) continue
    const last = names.at(-1)
    if (last && before === at - 1) last.to = a[at]!.to
    else {
      // A first name that opens its sentence has a capital that says nothing, but for the name behind.
      const opens = isForeign(at - 1) && isCapital(a[at - 1]!)
      names.push({ from: a[opens ? at - 1 : at]!.from, to: a[at]!.to })
    }
    before = at
  }
  return names
}

function nameStem({ folded }: Token): string {
  return stemOf(folded.replace(/^[@#]/, ''))
}

function nameFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const onlyA = foreignNames(a, b)
  const onlyB = foreignNames(b, a)
  // A name that was merely added or left out is seen as such; one in another's place is a finding.
  return onlyA.slice(0, onlyB.length).map((one, index) => findingOf('name', one, onlyB[index]))
}

function negationFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const negationsOf = (tokens: readonly Token[]) =>
    tokens.filter(({ folded }) => isNegation(folded))
  const [inA, inB] = [negationsOf(a), negationsOf(b)]
  if (inA.length % 2 === inB.length % 2) return []
  const [onlyA, onlyB] = unmatched(inA, inB, ({ folded }) => folded.toLowerCase())
  return [findingOf('negation', onlyA[0], onlyB[0])]
}

function comparativeFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const stemmed = (tokens: readonly Token[]) =>
    tokens
      .filter(({ kind }) => kind === 'word')
      .map((token) => ({ ...token, stem: stemOf(token.folded) }))
  const [onlyA, onlyB] = unmatched(stemmed(a), stemmed(b), ({ stem }) => stem)
  return onlyA.flatMap((one) => {
    const other = onlyB.find(({ stem }) => oppositesOf(one.stem).has(stem))
    return other ? [findingOf('comparative', one, other)] : []
  })
}

/** What one side puts in one mouth and the other in another. */
function attributionFindings(a: readonly Token[], b: readonly Token[]): Finding[] {
  const [[inA], [inB]] = [speakersOf(a), speakersOf(b)]
  const isShared = speakersOf(a).some(({ stems }) =>
    speakersOf(b).some((other) => [...stems].some((stem) => other.stems.has(stem))),
  )
  return inA && inB && !isShared ? [findingOf('attribution', inA, inB)] : []
}

function overlap(one: Finding, other: Finding): boolean {
  return (
    one.fromA < other.toA && other.fromA < one.toA && one.fromB < other.toB && other.fromB < one.toB
  )
}

/**
 * What in two wordings of a passage may say something else: figures, names in each other's place,
 * a negation more or less, a comparison turned about, words in another's mouth. By place in `a`,
 * then in `b`; ranges count from `offsetA` and `offsetB`.
 */
export function findingsBetween(a: string, b: string, offsetA = 0, offsetB = 0): Finding[] {
  const tokensA = tokensOf(a)
  const tokensB = tokensOf(b)
  const attributions = attributionFindings(tokensA, tokensB)
  // Another speaker is another name, but that is the lesser thing to say of it.
  const names = nameFindings(tokensA, tokensB).filter(
    (name) => !attributions.some((attribution) => overlap(name, attribution)),
  )
  return [figureFindings, negationFindings, comparativeFindings]
    .flatMap((find) => find(tokensA, tokensB))
    .concat(names, attributions)
    .map(({ kind, fromA, toA, fromB, toB }) => ({
      kind,
      fromA: offsetA + fromA,
      toA: offsetA + toA,
      fromB: offsetB + fromB,
      toB: offsetB + toB,
    }))
    .sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)
}

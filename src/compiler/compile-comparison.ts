import type { Change, Comparison, Nature, Row } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { pairedRanges } from '../bundle/paired-ranges.ts'
import { compare, type Row as ComparedRow } from '../text/comparison.ts'
import { echoesOf } from '../text/echoes.ts'
import { type Finding, findingsBetween } from '../text/findings.ts'
import { type KnownNames, knownNamesOf } from '../text/known-names.ts'
import { naturesOf } from '../text/natures.ts'
import { withoutStatedElsewhere } from '../text/stated-elsewhere.ts'
import { readingOnce } from '../text/reading-once.ts'
import { areTooManyToPair } from '../text/word-changes.ts'
import { cutWordOf, type CutWord, noCut, touches } from './cut-word.ts'
import { saidElsewhere } from './said-elsewhere.ts'
import { wordCounter } from './word-counter.ts'

/** Compares two texts, and says of each difference what kind it is, where a rule can tell. */
export function compileComparison(original: string, cached: string): Comparison {
  return readingOnce(() => comparisonOf(original, cached))
}

function comparisonOf(original: string, cached: string): Comparison {
  const compared = compare(original, cached)
  const natures = naturesOf(compared.rows, original, cached)
  const names = knownNamesOf([original, cached])
  const words = { original: wordCounter(original), cached: wordCounter(cached) }
  const elsewhere = saidElsewhere(compared.rows, natures, original, cached)
  const cut = cutWordOf(compared.rows, natures, words)
  const findings = withoutStatedElsewhere(
    compared.rows.map((row, index) => {
      const found = findingsIn(row, compared.rows, original, cached, names)
      return index === cut.at ? found.filter((finding) => !touches(finding, cut)) : found
    }),
    compared.rows,
    original,
    cached,
  )
  const rows = compared.rows.map((row, index): Row => {
    const isFarEnd = row.kind === 'moved' && row.side === 'cached'
    const found = findings[isFarEnd ? row.counterpart : index]!
    const nature = natures[index] ?? (found.some(isFigure) ? 'figures' : null)
    switch (row.kind) {
      case 'same':
        return { ...row, nature }
      case 'changed':
        return {
          ...{ kind: row.kind, ...rangesOf(row), changes: row.changes },
          ...{ nature, echoes: echoesIn(row, original, cached) },
          ...weakWords(row, compared.rows, words, index === cut.at ? cut : noCut),
          ...roughness(row, compared.rows, original, cached),
        }
      case 'moved':
        return {
          ...{ kind: row.kind, ...rangesOf(row), changes: row.changes },
          ...{ nature, side: row.side, counterpart: row.counterpart },
          ...weakWords(row, compared.rows, words),
          ...roughness(row, compared.rows, original, cached),
        }
      default: {
        const other = elsewhere.get(index)
        return other === undefined ? { ...row, nature } : { ...row, nature, elsewhere: other }
      }
    }
  })

  const wordsOf = (kinds: readonly Row['kind'][], nature: Nature) => {
    const places = rows.filter((row) => kinds.includes(row.kind) && row.nature === nature)
    const inOriginal = sum(places.map(({ fromA, toA }) => words.original(fromA, toA)))
    const inCached = sum(places.map(({ fromB, toB }) => words.cached(fromB, toB)))
    return { inOriginal, inEither: inOriginal + inCached }
  }
  const lone = ['only-original', 'only-cached'] as const
  const { kept, changed, onlyOriginal, onlyCached } = compared.figures
  const figures = {
    ...compared.figures,
    kept: kept + cut.inOriginal - cut.lost,
    changed: changed - cut.inOriginal,
    onlyOriginal: onlyOriginal + cut.lost,
    onlyCached: onlyCached + cut.gained,
    figuresChanged: wordsOf(['changed', 'moved'], 'figures').inOriginal,
    cutOff: wordsOf(lone, 'cut-off').inEither + cut.lost + cut.gained,
    furniture: wordsOf(lone, 'furniture').inEither,
    repeated: wordsOf(lone, 'repeated').inEither,
    typographic: wordsOf(['same'], 'typographic').inOriginal,
  }
  return { grain: compared.grain, rows, findings: findings.flat(), figures }
}

/** Below this likeness a pairing is a guess. */
const weakLikeness = 0.4

type Pair = Extract<ComparedRow, { kind: 'changed' | 'moved' }>

/** What a pair that is a guess comes to in words, without the word in which it breaks off: it counts as cut. */
function weakWords(
  row: Pair,
  rows: readonly ComparedRow[],
  words: Record<'original' | 'cached', (from: number, to: number) => number>,
  cut: CutWord = noCut,
): Pick<Extract<Row, { kind: 'changed' }>, 'weak'> {
  if (row.likeness >= weakLikeness) return {}
  const { fromA, toA, fromB, toB } = pairedRanges(row, rows)
  const added = row.changes.filter(({ fromA, toA }) => fromA === toA)
  return {
    weak: {
      original: words.original(fromA, toA) - cut.lost,
      cached: words.cached(fromB, toB) - cut.gained,
      changed:
        sum(row.changes.map(({ fromA, toA }) => words.original(fromA, toA))) - cut.inOriginal,
      added: sum(added.map(({ fromB, toB }) => words.cached(fromB, toB))),
    },
  }
}

/** Says of a pair if its words couldn't be compared as those of others are. */
function roughness(
  row: Pair,
  rows: readonly ComparedRow[],
  original: string,
  cached: string,
): { rough?: true } {
  const { fromA, toA, fromB, toB } = pairedRanges(row, rows)
  return areTooManyToPair(original.slice(fromA, toA), cached.slice(fromB, toB))
    ? { rough: true }
    : {}
}

/** The words of a reworded row that only stand elsewhere in it. */
function echoesIn(
  { fromA, toA, fromB, toB, changes }: Extract<ComparedRow, { kind: 'changed' }>,
  original: string,
  cached: string,
): Change[] {
  return echoesOf(
    original.slice(fromA, toA),
    cached.slice(fromB, toB),
    changes.map((change) => shifted(change, 0 - fromA, 0 - fromB)),
  ).map((echo) => shifted(echo, fromA, fromB))
}

function rangesOf({ fromA, toA, fromB, toB }: Change): Change {
  return { fromA, toA, fromB, toB }
}

function shifted({ fromA, toA, fromB, toB }: Change, byA: number, byB: number): Change {
  return { fromA: fromA + byA, toA: toA + byA, fromB: fromB + byB, toB: toB + byB }
}

/** What to look at in a row; of a moved passage it is found once, at its place in the original. */
function findingsIn(
  row: ComparedRow,
  rows: readonly ComparedRow[],
  original: string,
  cached: string,
  names: KnownNames,
): Finding[] {
  const isMoved = row.kind === 'moved' && row.side === 'original'
  if (row.kind !== 'changed' && !isMoved) return []
  const { fromA, toA, fromB, toB } = pairedRanges(row, rows)
  return findingsBetween(original.slice(fromA, toA), cached.slice(fromB, toB), fromA, fromB, names)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

import type { Change, Comparison, Nature, Row } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { pairedRanges } from '../bundle/paired-ranges.ts'
import { compare, type Row as ComparedRow } from '../text/comparison.ts'
import { echoesOf } from '../text/echoes.ts'
import { type Finding, findingsBetween } from '../text/findings.ts'
import { knownNamesOf } from '../text/known-names.ts'
import { naturesOf } from '../text/natures.ts'
import { withoutStatedElsewhere } from '../text/stated-elsewhere.ts'
import { readingOnce, tokensOf } from '../text/tokens.ts'

/** Compares two texts, and says of each difference what kind it is, where a rule can tell. */
export function compileComparison(original: string, cached: string): Comparison {
  return readingOnce(() => comparisonOf(original, cached))
}

function comparisonOf(original: string, cached: string): Comparison {
  const compared = compare(original, cached)
  const natures = naturesOf(compared.rows, original, cached)
  const names = knownNamesOf([original, cached])
  const findings = withoutStatedElsewhere(
    compared.rows.map((row) => findingsIn(row, compared.rows, original, cached, names)),
    compared.rows,
    original,
    cached,
  )
  const rows = compared.rows.map((row, index): Row => {
    const isFarEnd = row.kind === 'moved' && row.side === 'cached'
    const found = findings[isFarEnd ? row.counterpart : index]!
    const nature = natures[index] ?? (found.some(isFigure) ? 'figures' : null)
    return row.kind === 'changed'
      ? { ...row, nature, echoes: echoesIn(row, original, cached) }
      : { ...row, nature }
  })

  const wordsOf = (kinds: readonly Row['kind'][], nature: Nature) => {
    const places = rows.filter((row) => kinds.includes(row.kind) && row.nature === nature)
    return {
      inOriginal: wordsIn(places.map(({ fromA, toA }) => original.slice(fromA, toA))),
      inEither: wordsIn(
        places.flatMap(({ fromA, toA, fromB, toB }) => [
          original.slice(fromA, toA),
          cached.slice(fromB, toB),
        ]),
      ),
    }
  }
  const lone = ['only-original', 'only-cached'] as const
  const figures = {
    ...compared.figures,
    figuresChanged: wordsOf(['changed', 'moved'], 'figures').inOriginal,
    cutOff: wordsOf(lone, 'cut-off').inEither,
    furniture: wordsOf(lone, 'furniture').inEither,
    repeated: wordsOf(lone, 'repeated').inEither,
    typographic: wordsOf(['same'], 'typographic').inOriginal,
  }
  return { rows, findings: findings.flat(), figures }
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

function shifted({ fromA, toA, fromB, toB }: Change, byA: number, byB: number): Change {
  return { fromA: fromA + byA, toA: toA + byA, fromB: fromB + byB, toB: toB + byB }
}

/** What to look at in a row; of a moved passage it is found once, at its place in the original. */
function findingsIn(
  row: ComparedRow,
  rows: readonly ComparedRow[],
  original: string,
  cached: string,
  names: ReadonlySet<string>,
): Finding[] {
  const isMoved = row.kind === 'moved' && row.side === 'original'
  if (row.kind !== 'changed' && !isMoved) return []
  const { fromA, toA, fromB, toB } = pairedRanges(row, rows)
  return findingsBetween(original.slice(fromA, toA), cached.slice(fromB, toB), fromA, fromB, names)
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce(
    (sum, text) => sum + tokensOf(text).filter(({ kind }) => kind !== 'mark').length,
    0,
  )
}

import { areHalvesOfDay, areOfAKind, figuresAgree } from './figures-agree.ts'
import type { Figure } from './figures.ts'
import type { FindingKind } from './findings.ts'
import type { Range } from './trimmed.ts'
import { unmatched, unmatchedByKey } from './unmatched.ts'

type Pair = { kind: FindingKind; a?: Range; b?: Range }

/** What two figures share that are read in the same ways. */
function keyOf(figure: Figure): string {
  const { kind, readings, isSpelt, per } = figure
  // What an article counts is set against its like alone.
  const counted = figure.isLoose || isSpelt ? figure.counted : ''
  const mayCount = kind === 'date' && figure.mayCount
  return JSON.stringify([kind, readings, isSpelt, per, figure.isLoose, counted, mayCount])
}

/** Of a wording with more figures, which is a table or code rather than a sentence, the first that stand in it alone. */
const mostFigures = 200

/** The figures of two wordings that are others, one set against one where they are of a kind. */
export function figureFindings(a: readonly Figure[], b: readonly Figure[]): Pair[] {
  const isMany = a.length > mostFigures || b.length > mostFigures
  const [someA, someB] = isMany ? unmatchedByKey(a, b, keyOf) : [a, b]
  // What follows sets each against each.
  const [onlyA, onlyB] = unmatched(
    someA.slice(0, mostFigures),
    someB.slice(0, mostFigures),
    figuresAgree,
    keyOf,
  )
  const pairs: Pair[] = []
  const pair = (
    fits: (one: Figure, other: Figure) => boolean,
    kindOf: (one: Figure, other: Figure) => FindingKind,
  ) => {
    const inVain = new Set<string>()
    for (const one of onlyA.slice()) {
      if (inVain.has(keyOf(one))) continue
      const other = onlyB.find((figure) => fits(one, figure))
      if (!other) {
        inVain.add(keyOf(one))
        continue
      }
      onlyA.splice(onlyA.indexOf(one), 1)
      onlyB.splice(onlyB.indexOf(other), 1)
      const kind = kindOf(one, other)
      const [rate, as] = [rateOf(one), rateOf(other)]
      const isOtherRate = rate !== as && rate !== '' && as !== ''
      const place = (figure: Figure) => placeOf(figure, kind, isOtherRate)
      pairs.push({ kind, a: place(one), b: place(other) })
    }
  }
  pair(haveOtherUnits, () => 'unit')
  pair(
    (one, other) => areOfAKind(one, other) && sharesUnit(one, other),
    ({ kind }) => kind,
  )
  pair(areOfAKind, ({ kind }, other) => (other.kind === 'number' ? other.kind : kind))
  // A number in words that nothing stands against is a turn of phrase as often as a figure; and one
  // said twice on one side is no other.
  const isLone = (one: Figure, others: readonly Figure[]) =>
    !one.isSpelt && !others.some((other) => figuresAgree(one, other))
  for (const one of onlyA) if (isLone(one, b)) pairs.push({ kind: one.kind, a: one })
  for (const other of onlyB) if (isLone(other, a)) pairs.push({ kind: other.kind, b: other })
  return pairs
}

/** The time that a number is for, in its unit ("km/h") or behind it, or ''. */
function rateOf(figure: Figure): string {
  if (figure.kind === 'date') return ''
  return figure.per || (figure.readings[0]!.unit.split('/')[1] ?? '')
}

/** Where a figure stands, with what it counts or is for where that is what differs: "5 points" for "5%". */
function placeOf(figure: Figure, kind: FindingKind, isOtherRate: boolean): Range {
  if (kind === 'unit' && isOtherRate) return { from: figure.from, to: figure.toPer }
  const isUnitless = figure.kind === 'number' && figure.readings[0]!.unit === ''
  return kind === 'unit' && isUnitless
    ? { from: figure.from, to: figure.toCounted }
    : { from: figure.from, to: figure.to }
}

function haveOtherUnits(one: Figure, other: Figure): boolean {
  if (one.kind === 'date' || other.kind === 'date' || !areOfAKind(one, other)) return false
  const isMeasured = (figure: Figure) =>
    figure.kind === 'number' && (figure.readings[0]!.unit !== '' || figure.per !== '')
  if ((one.isSpelt || other.isSpelt) && !(isMeasured(one) && isMeasured(other))) return false
  if (areHalvesOfDay(one.readings[0]!, other.readings[0]!)) return false
  return one.readings.some(({ amount }) => other.readings.some((as) => as.amount === amount))
}

function sharesUnit(one: Figure, other: Figure): boolean {
  if (one.kind === 'number' && other.kind === 'number')
    return one.readings[0]!.unit === other.readings[0]!.unit
  if (one.kind !== 'date' || other.kind !== 'date') return false
  const said = Object.keys(other.readings[0]!)
  return Object.keys(one.readings[0]!).some((part) => said.includes(part))
}

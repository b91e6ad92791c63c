import type { DateParts } from './dates.ts'
import { areHalvesOfDay, figuresAgree } from './figures-agree.ts'
import { type Figure, figuresOf } from './figures.ts'
import { datesAgree } from './dates.ts'
import type { Token } from './tokens.ts'
import { inLeastUnit } from './least-units.ts'

/** The figures that some texts state, to hold those of a summary against. */
export class StatedFigures {
  private readonly figures: Figure[]
  /** Where the figures of an amount, or of a part of a date, stand in `figures`. */
  private readonly places = new Map<string, Figure[]>()

  /** `tokens`: those of each text. */
  constructor(texts: readonly string[], tokens: readonly (readonly Token[])[]) {
    this.figures = texts.flatMap((text, at) => figuresOf(tokens[at]!, text))
    for (const figure of this.figures)
      for (const key of keysOf(figure)) {
        const known = this.places.get(key)
        if (known) known.push(figure)
        else this.places.set(key, [figure])
      }
  }

  /**
   * What the texts leave in doubt about a figure: `number` or `date` if it stands nowhere, or counts
   * what they count with another number; `unit` if it stands with another unit only; else null.
   */
  doubtOf(figure: Figure): 'number' | 'date' | 'unit' | null {
    if (figure.isLoose) return null
    const found = [...new Set(keysOf(figure).flatMap((key) => this.places.get(key) ?? []))]
    const agreeing = found.filter((other) => figuresAgree(figure, other))
    const near = found.filter((other) => !other.isLoose || agreeing.includes(other))
    if (figure.kind === 'date') {
      const isSaid = figure.readings.some((parts) => isCovered(parts, agreeing))
      return isSaid || agreeing.some(({ kind }) => kind === 'number') ? null : 'date'
    }
    if (agreeing.length > 0) return this.isMiscounted(figure, agreeing) ? 'number' : null
    // A text may leave the unit to its reader, and so may the summary.
    const units = near.flatMap((other) => (other.kind === 'number' ? other.readings : []))
    const own = figure.readings[0]!.unit
    if (near.length > 0 && (own === '' || units.some(({ unit }) => unit === ''))) return null
    const isTime = units.some((reading) => areHalvesOfDay(figure.readings[0]!, reading))
    if (near.length > 0) return isTime ? 'number' : 'unit'
    return figure.isSpelt && !this.isMeasuredOtherwise(figure) ? null : 'number'
  }

  /** Whether the texts measure or count the same with another number: then a number in words is one. */
  private isMeasuredOtherwise({ readings, counted }: Figure & { kind: 'number' }): boolean {
    const { unit } = readings[0]!
    return this.figures.some(
      (other) =>
        other.kind === 'number' &&
        (unit === ''
          ? counted !== '' && other.counted === counted
          : !other.isLoose && other.readings[0]!.unit === unit),
    )
  }

  /** Whether the texts count something else with a number, and what it counts with others. */
  private isMiscounted(figure: Figure, agreeing: readonly Figure[]): boolean {
    const { counted } = figure
    if (counted === '' || figure.isSpelt) return false
    if (agreeing.some((other) => other.counted === counted || other.counted === '')) return false
    return this.figures.some((other) => other.counted === counted && !other.isSpelt)
  }
}

function keysOf(figure: Figure): string[] {
  return figure.kind === 'number'
    ? figure.readings.flatMap((reading) => [reading.amount, inLeastUnit(reading) ?? []].flat())
    : figure.readings.flatMap((parts) =>
        Object.entries(parts).map(([name, part]) =>
          name === 'year' ? String(part) : `${name} ${part}`,
        ),
      )
}

/** Whether dates that agree with one say all parts of it between them. */
function isCovered(parts: DateParts, agreeing: readonly Figure[]): boolean {
  return Object.keys(parts).every((name) =>
    agreeing.some(
      (other) =>
        other.kind === 'date' &&
        other.readings.some((date) => name in date && datesAgree(parts, date)),
    ),
  )
}

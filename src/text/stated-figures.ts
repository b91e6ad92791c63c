import type { Amount } from './amounts.ts'
import {
  areHalvesOfDay,
  askedKeys,
  asRates,
  filedKeys,
  saysNoMoreThanYear,
} from './figures-agree.ts'
import { type Figure, figuresOf } from './figures.ts'
import { inLeastUnit } from './least-units.ts'
import { StatedDates } from './stated-dates.ts'
import type { Token } from './tokens.ts'

type NumberRead = { readings: readonly Amount[]; per: string }

/** What stands with an amount, whatever its unit: some number without one, some time of half a day. */
type Near = { isUnitless: boolean; isHalfOfDay: boolean }

/**
 * The figures that some texts state, to hold those of a summary against: filed by what has to agree, so that
 * each of the summary's is looked up, however many there are.
 */
export class StatedFigures {
  private readonly dates = new StatedDates()
  /** What is counted with a number, or '' if nothing is, by what the number is filed by and its rate. */
  private readonly agreeing = new Map<string, Set<string>>()
  /** Of figures that aren't loose, by their amount or year. */
  private readonly near = new Map<string, Near>()
  /** What is counted in digits, and what in any number. */
  private readonly countedInDigits = new Set<string>()
  private readonly counted = new Set<string>()
  /** What numbers that aren't loose are likeliest of. */
  private readonly units = new Set<string>()

  /** `tokens`: those of each text. */
  constructor(texts: readonly string[], tokens: readonly (readonly Token[])[]) {
    for (const [at, text] of texts.entries())
      for (const figure of figuresOf(tokens[at]!, text)) this.add(figure)
  }

  private add(figure: Figure): void {
    const { kind, readings, isLoose, isSpelt, counted } = figure
    if (!isSpelt) this.countedInDigits.add(counted)
    if (kind === 'date')
      for (const parts of readings) {
        this.dates.add(parts)
        if (parts.year !== undefined) this.addNear(String(parts.year), [])
        if (saysNoMoreThanYear(parts)) this.file(asNumber(parts.year), counted)
      }
    else {
      this.counted.add(counted)
      this.file(figure, counted)
      if (isLoose) return
      this.units.add(readings[0]!.unit)
      for (const key of readings.flatMap(amountKeys)) this.addNear(key, readings)
    }
  }

  private file({ readings, per }: NumberRead, counted: string): void {
    for (const key of [
      ...readings.flatMap(filedKeys).flatMap((key) => [`for ${per}: ${key}`, `for any: ${key}`]),
      ...asRates({ readings, per }).flatMap(filedKeys),
    ]) {
      const known = this.agreeing.get(key)
      if (known) known.add(counted)
      else this.agreeing.set(key, new Set([counted]))
    }
  }

  /** What is counted with the numbers that agree with one, in sets. */
  private agreeingWith({ readings, per }: NumberRead): ReadonlySet<string>[] {
    const rates = per === '' ? ['any'] : [per, '']
    return [
      ...readings.flatMap(askedKeys).flatMap((key) => rates.map((rate) => `for ${rate}: ${key}`)),
      ...asRates({ readings, per }).flatMap(askedKeys),
    ].flatMap((key) => this.agreeing.get(key) ?? [])
  }

  private addNear(key: string, readings: readonly Amount[]): void {
    const near = this.near.get(key) ?? { isUnitless: false, isHalfOfDay: false }
    near.isUnitless ||= readings.some(({ unit }) => unit === '')
    near.isHalfOfDay ||= readings.some((reading) => areHalvesOfDay(reading, reading))
    this.near.set(key, near)
  }

  /**
   * What the texts leave in doubt about a figure: `number` or `date` if it stands nowhere, or counts
   * what they count with another number; `unit` if it stands with another unit only; else null.
   */
  doubtOf(figure: Figure): 'number' | 'date' | 'unit' | null {
    if (figure.isLoose) return null
    if (figure.kind === 'date') {
      const years = figure.readings.filter(saysNoMoreThanYear)
      const isSaid = figure.readings.some((parts) => this.dates.say(parts))
      return isSaid || years.some(({ year }) => this.agreeingWith(asNumber(year)).length > 0)
        ? null
        : 'date'
    }
    const agreeing = this.agreeingWith(figure)
    if (agreeing.length > 0) return this.isMiscounted(figure, agreeing) ? 'number' : null
    const near = figure.readings.flatMap(amountKeys).flatMap((key) => this.near.get(key) ?? [])
    if (near.length === 0)
      return figure.isSpelt && !this.isMeasuredOtherwise(figure) ? null : 'number'
    // A text may leave the unit to its reader, and so may the summary.
    const own = figure.readings[0]!
    if (own.unit === '' || near.some(({ isUnitless }) => isUnitless)) return null
    const isTime = areHalvesOfDay(own, own) && near.some(({ isHalfOfDay }) => isHalfOfDay)
    return isTime ? 'number' : 'unit'
  }

  /** Whether the texts measure or count the same with another number: then a number in words is one. */
  private isMeasuredOtherwise({ readings, counted }: Figure & { kind: 'number' }): boolean {
    const { unit } = readings[0]!
    return unit === '' ? counted !== '' && this.counted.has(counted) : this.units.has(unit)
  }

  /** Whether the texts count something else with a number, and what it counts with others. */
  private isMiscounted(
    { counted, isSpelt }: Figure,
    agreeing: readonly ReadonlySet<string>[],
  ): boolean {
    if (counted === '' || isSpelt) return false
    if (agreeing.some((others) => others.has(counted) || others.has(''))) return false
    return this.countedInDigits.has(counted)
  }
}

/** A year as the number that may stand for it. */
function asNumber(year: number): NumberRead {
  return { readings: [{ amount: String(year), unit: '' }], per: '' }
}

function amountKeys(reading: Amount): string[] {
  return [reading.amount, inLeastUnit(reading) ?? []].flat()
}

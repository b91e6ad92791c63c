import { type DateParts, datesAgree } from './dates.ts'
import { type Amount, place, times, vague, version } from './amounts.ts'
import type { Figure } from './figures.ts'
import { isOfTime } from './rates.ts'
import { inLeastUnit } from './least-units.ts'

/** Two figures, one of them a date, with that first. */
function dateFirst(one: Figure, other: Figure): [Figure, Figure] {
  return one.kind === 'date' ? [one, other] : [other, one]
}

/** Whether two figures can say the same: in one way to read them amount and unit, or the day, agree. */
export function figuresAgree(one: Figure, other: Figure): boolean {
  if (one.kind === 'date' && other.kind === 'date')
    return one.readings.some((day) => other.readings.some((date) => datesAgree(day, date)))
  if (one.kind === 'date' || other.kind === 'date') {
    const [date, number] = dateFirst(one, other)
    return saysYear(date, number)
  }
  const agree = (these: readonly Amount[], those: readonly Amount[]) =>
    these.some((amount) => those.some((as) => amountsAgree(amount, as)))
  const mayBeOneRate = one.per === other.per || one.per === '' || other.per === ''
  return (
    (mayBeOneRate && agree(one.readings, other.readings)) || agree(asRates(one), asRates(other))
  )
}

/** The readings of a number with the time that it is for as part of their units: "miles an hour". */
export function asRates({
  readings,
  per,
}: {
  readings: readonly Amount[]
  per: string
}): readonly Amount[] {
  if (per === '') return readings
  return readings.map(({ amount, unit }) => ({ amount, unit: `${unit}/${per}` }))
}

function amountsAgree(one: Amount, other: Amount): boolean {
  if (mayBeOneUnit(one.unit, other.unit)) return one.amount === other.amount
  const [least, leastOther] = [inLeastUnit(one), inLeastUnit(other)]
  if (least !== undefined && least === leastOther) return true
  const [part, share] = one.unit === '%' ? [other, one] : [one, other]
  return share.unit === '%' && isShare(part, share.amount)
}

/** Units that don't say which of some they are: pounds are money or weight, dollars those of many countries. */
const unsure = new Map([
  ['pound', /^(?:lb|£)$/],
  ['$', /^[A-Z]+\$$/],
  ['¥', /^(?:yen|yuan)$/],
  ['krona', /^(?:sek|nok|dkk)$/],
])

function mayBeOneUnit(one: string, other: string): boolean {
  return one === other || (unsure.get(one)?.test(other) ?? unsure.get(other)?.test(one)) === true
}

/**
 * What an amount is filed by, to be found by the `askedKeys` of each that agrees with it; but for 50 % that
 * are a half.
 */
export function filedKeys(amount: Amount): string[] {
  return keysBy(
    unsureOf(amount.unit).map((may) => `some ${may}`),
    amount,
  )
}

/** What an amount is looked up by among those that are filed. */
export function askedKeys(amount: Amount): string[] {
  const { unit } = amount
  return keysBy([...unsureOf(unit), ...(unsure.has(unit) ? [`some ${unit}`] : [])], amount)
}

/** The units that don't say which of some they are, where a unit is one of those. */
function unsureOf(unit: string): string[] {
  return [...unsure].flatMap(([may, sure]) => (sure.test(unit) ? may : []))
}

/** The keys of an amount with its unit and with others. */
function keysBy(units: readonly string[], { amount, unit }: Amount): string[] {
  const least = inLeastUnit({ amount, unit })
  return [
    ...[unit, ...units].map((one) => `${amount} ${one}`),
    ...(least === undefined ? [] : [`least ${least}`]),
  ]
}

/** What has more digits behind its point is no share that somebody rounded; and no number can be told with them. */
const mostDigits = 20

/** Whether a part of a whole, or a number below one, is so many hundredths: a half or 0.5 is 50 %. */
function isShare({ amount, unit }: Amount, hundredths: string): boolean {
  const [count, whole = '1'] = amount.split('/')
  const hundred = (100 * Number(count)) / Number(whole)
  const digits = hundredths.split('.')[1]?.length ?? 0
  if ((unit !== times && unit !== '') || !(hundred > 0 && hundred < 100)) return false
  return digits <= mostDigits && hundred.toFixed(digits) === hundredths
}

export function saysNoMoreThanYear(parts: DateParts): parts is { year: number } {
  return Object.keys(parts).join() === 'year'
}

/** Whether a number without a unit has the digits of a date that says no more than a year. */
function saysYear(date: Figure, number: Figure): boolean {
  if (date.kind !== 'date' || number.kind !== 'number') return false
  return date.readings.some(
    (parts) =>
      saysNoMoreThanYear(parts) &&
      number.readings.some(({ amount, unit }) => unit === '' && amount === String(parts.year)),
  )
}

/** Whether a figure is a whole number in digits that measures nothing. */
function isPlain({ kind, readings, isSpelt }: Figure): boolean {
  const [first] = readings
  return (
    kind === 'number' &&
    !isSpelt &&
    (first as Amount).unit === '' &&
    /^\d+$/.test((first as Amount).amount)
  )
}

/** Whether two amounts are times of day by their halves: "3 am" and "3 pm" differ in time, not in unit. */
export function areHalvesOfDay(one: Amount, other: Amount): boolean {
  return /^[ap]m$/.test(one.unit) && /^[ap]m$/.test(other.unit)
}

/** Whether two figures that differ are of a kind, so that one may stand in the other's place. */
export function areOfAKind(one: Figure, other: Figure): boolean {
  if (one.kind === 'date' && other.kind === 'date') return true
  if (one.kind === 'date' || other.kind === 'date') {
    const [date, number] = dateFirst(one, other)
    return date.kind === 'date' && date.mayCount && isPlain(number)
  }
  const [unit, as] = [one.readings[0]!.unit, other.readings[0]!.unit]
  if (one.isLoose || other.isLoose)
    return unit === '' && as === ''
      ? one.counted !== '' && one.counted === other.counted
      : isOfTime(unit) && isOfTime(as)
  const apart = [place, vague, version]
  return unit === as || (!apart.includes(unit) && !apart.includes(as))
}

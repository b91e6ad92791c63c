import { bareYearAt, type BareYear } from './bare-years.ts'
import { clockTimeAt } from './clock-times.ts'
import { dateWords } from './date-words.ts'
import { dateAt, type DateParts } from './dates.ts'
import { isFunctionWord } from './function-words.ts'
import { type Amount, place, times, vague, version } from './amounts.ts'
import { currencyAt, currencyBefore, inMoney, isMoney, unitWith } from './money.ts'
import {
  halfAt,
  hanShare,
  inParts,
  type PartRead,
  partOfScale,
  partWithArticle,
  unitAndHalf,
  withPart,
} from './number-parts.ts'
import { amountsOf, digitsOf, scaled, suffixOf } from './numerals.ts'
import { endOfOrderMark } from './order-marks.ts'
import { numberWords, speltNumberAt } from './spelt-numbers.ts'
import { rateAt, singleTimeAt } from './rates.ts'
import { romanNumberAt } from './roman-numerals.ts'
import { thousandsBehind } from './spaced-thousands.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import { type Measure, measuresAt } from './measures.ts'
import { unitOf } from './units.ts'

type Written = Range & {
  /** Whether it is written in words. */
  isSpelt: boolean
  /** What is counted, by its stem, or ''. */
  counted: string
  /** Where the word for what is counted ends; where the figure does if there is none. */
  toCounted: number
  /** The time that it is for, or '' ("5% a month"), and where that ends. */
  per: string
  toPer: number
  /** Whether it is one, said by no more than an article or "one": it may be no figure at all. */
  isLoose: boolean
}
/** A number or date of a text, with the ways to read it, likeliest first. */
export type Figure = Written &
  (
    | { kind: 'number'; readings: readonly Amount[] }
    /** One that `mayCount` is a lone year by its looks, and may be a number of something as well. */
    | { kind: 'date'; readings: readonly DateParts[]; mayCount: boolean }
  )

const multiples = new Map([
  ['twice', '2'],
  ['thrice', '3'],
  ['half', '0.5'],
  ['double', '2'],
  ['doubled', '2'],
  ['doubles', '2'],
  ['triple', '3'],
  ['tripled', '3'],
  ['triples', '3'],
  ['quadrupled', '4'],
  ['halved', '0.5'],
  ['halves', '0.5'],
])
const vagueMany = new Set('dozens hundreds thousands millions billions trillions'.split(' '))
const opening = new Set([
  ...dateWords,
  ...numberWords,
  ...multiples.keys(),
  ...vagueMany,
  ...'einer einem un une una'.split(' '),
])
const ordinal = /^(\d+)(?:st|nd|rd|th)$/i

/** Reads the figures of one run of tokens. */
class FigureReader {
  readonly figures: Figure[] = []
  private readonly tokens: readonly Token[]
  private readonly text: string
  /** Where the time that the last figure is for ends. */
  private behindRate = 0

  constructor(tokens: readonly Token[], text: string) {
    this.tokens = tokens
    this.text = text
  }

  read(): void {
    let at = 0
    while (at < this.tokens.length) at = Math.max(at + 1, this.readAt(at), this.behindRate)
  }

  /** Reads the figure at a token, if there is one; returns the token behind it. */
  private readAt(at: number): number {
    const roman = romanNumberAt(this.tokens, at)
    if (roman !== undefined)
      return this.addNumber(at, at + 1, [{ amount: String(roman), unit: '' }], true)
    if (opensNone(this.tokens[at]!)) return at + 1
    const marker = endOfOrderMark(this.tokens, at, this.text)
    if (marker !== undefined) return marker
    if (isMoney(this.tokens, at) || this.isMoneyBehind(at)) return this.number(at)
    const date = dateAt(this.tokens, at)
    if (date) {
      const isYear = date.readings.length === 1 && Object.keys(date.readings[0]!).join() === 'year'
      const bare = isYear && date.next === at + 1 ? this.bareYear(at) : 'year'
      if (bare !== 'count') {
        const mayCount = bare === 'either'
        this.add(at, date.next, {
          kind: 'date',
          readings: date.readings,
          mayCount,
          isSpelt: false,
          isLoose: false,
        })
        return date.next
      }
    }
    return this.tokens[at]!.kind === 'number' ? this.number(at) : this.worded(at)
  }

  private bareYear(at: number): BareYear {
    return this.measures(at)[0]!.unit === '' ? bareYearAt(this.tokens, at) : 'count'
  }

  private isMoneyBehind(at: number): boolean {
    if (this.tokens[at]?.kind !== 'number') return false
    return /^(?:[A-Z]*\$|[€£₽₩₹]|yen|yuan)$/.test(this.measures(at)[0]!.unit)
  }

  private measures(at: number): Measure[] {
    return measuresAt(this.tokens, at + 1, suffixOf(this.tokens[at]!), isMoney(this.tokens, at))
  }

  private number(at: number): number {
    const token = this.tokens[at]!
    const written = token.folded
    const inRow = ordinal.exec(written)
    if (inRow) return this.addNumber(at, at + 1, [{ amount: inRow[1]!, unit: place }])
    const isOfMoney = isMoney(this.tokens, at)
    const spaced = this.spacedDigits(at)
    const { amount: digits, next } = withPart(this.tokens, spaced.digits, spaced.next)
    const money = isOfMoney ? currencyBefore(this.tokens, at) : ''
    const sign = this.isNegative(at) ? '-' : ''
    const measures = measuresAt(this.tokens, next, spaced.suffix, isOfMoney)
    const isVersion = /^(?:v|ver|version)$/i.test(this.tokens[at - 1]?.folded ?? '')
    const readings = measures.flatMap(({ zeros, unit }) =>
      amountsOf(digits).map((amount) => ({
        amount: sign + scaled(amount, zeros),
        unit: unitWith(money, isVersion ? version : unit),
      })),
    )
    let from = isVersion ? at - 1 : currencyAt(this.tokens, at)
    if (sign) from--
    const clock = isOfMoney || isVersion || sign ? undefined : clockTimeAt(this.tokens, at)
    if (!clock) return this.addNumber(from, measures[0]!.next, readings)
    const time = { amount: clock.time, unit: 'clock' }
    return this.addNumber(from, clock.next, clock.isSure ? [time] : [...readings, time])
  }

  /** The digits of a number over the spaces between its thousands, and what is written on to them. */
  private spacedDigits(at: number): { digits: string; suffix: string; next: number } {
    const groups = thousandsBehind(this.tokens, at, this.text)
    const all = this.tokens.slice(at, at + 1 + groups)
    return {
      digits: all.map(digitsOf).join(''),
      suffix: suffixOf(all.at(-1)!),
      next: at + all.length,
    }
  }

  /** Whether a minus stands before a number: touching it, and nothing touches the minus. */
  private isNegative(at: number): boolean {
    const start = currencyAt(this.tokens, at)
    const sign = this.tokens[start - 1]
    if (sign?.folded.toLowerCase() === 'minus') return true
    if (sign?.folded !== '-' || sign.to !== this.tokens[start]!.from) return false
    const before = this.tokens[start - 2]
    return (
      before === undefined ||
      ((before.to < sign.from || before.folded === '(') && before.kind !== 'number')
    )
  }

  private worded(at: number): number {
    const { folded, kind } = this.tokens[at]!
    if (kind !== 'word') return at + 1
    const word = folded.toLowerCase()
    const share = hanShare(this.tokens, at)
    if (share) return this.addPart(at, share)
    const numbered = /^v(\d+(?:\.\d+)*)$/i.exec(folded)
    if (numbered) return this.addNumber(at, at + 1, [{ amount: numbered[1]!, unit: version }])
    if (vagueMany.has(word))
      return this.addNumber(at, at + 1, [{ amount: word, unit: vague }], true)
    if (word === 'half') return this.addPart(at, halfAt(this.tokens, at))
    const multiple = multiples.get(word)
    if (multiple !== undefined)
      return this.addNumber(at, at + 1, [{ amount: multiple, unit: times }], true)
    const part = unitAndHalf(this.tokens, at) ?? partOfScale(this.tokens, at)
    if (part) return this.addPart(at, part)
    const time = singleTimeAt(this.tokens, at)
    if (time) return this.addNumber(at, time.next, [{ amount: '1', unit: time.unit }], true, true)
    const one = partWithArticle(this.tokens, at)
    if (one) return this.addPart(at, one)
    const number = speltNumberAt(this.tokens, at)
    if (!number) return at + 1
    if (number.isOrdinal)
      return this.addNumber(at, number.next, [{ amount: String(number.amount), unit: place }], true)
    const { amount, next: behind } = withPart(this.tokens, String(number.amount), number.next)
    const [measure] = measuresAt(this.tokens, behind, '', false)
    const { zeros, unit, next } = measure!
    // "One" alone most often counts nothing.
    if (word === 'one' && behind === at + 1 && zeros === 0 && unit === '')
      return this.isOneOf(at)
        ? this.addNumber(at, next, [{ amount: '1', unit: '' }], true, true)
        : at + 1
    return this.addNumber(at, next, [{ amount: scaled(amount, zeros), unit }], true)
  }

  /** Whether a "one" may count what stands behind it: "one man", not "no one", "one of", "one more". */
  private isOneOf(at: number): boolean {
    const behind = this.tokens[at + 1]?.folded ?? ''
    return (
      /^\p{Ll}{2,}$/u.test(behind) &&
      !isFunctionWord(behind) &&
      !/^(?:no|the|this|that|every|any|each|another)$/i.test(this.tokens[at - 1]?.folded ?? '')
    )
  }

  private addPart(at: number, { readings, next, isSpelt }: PartRead): number {
    return this.addNumber(at, next, readings, isSpelt)
  }

  private addNumber(
    from: number,
    next: number,
    readings: Amount[],
    isSpelt = false,
    isLoose = false,
  ): number {
    const old = readings[0]!.unit === 'year' ? this.endOfOld(next) : undefined
    // Of an age the years may go without saying: "a 10-year-old boy", "the boy, 10".
    const ways = old
      ? [...readings, { amount: readings[0]!.amount, unit: '' }]
      : readings.flatMap(inMoney).flatMap(inParts)
    this.add(from, old ?? next, { kind: 'number', readings: ways, isSpelt, isLoose })
    return old ?? next
  }

  private endOfOld(at: number): number | undefined {
    const place = this.tokens[at]?.folded === '-' ? at + 1 : at
    return /^olds?$/i.test(this.tokens[place]?.folded ?? '') ? place + 1 : undefined
  }

  private add(
    from: number,
    next: number,
    figure: { isSpelt: boolean; isLoose: boolean } & (
      | { kind: 'number'; readings: readonly Amount[] }
      | { kind: 'date'; readings: readonly DateParts[]; mayCount: boolean }
    ),
  ): void {
    const behind = this.tokens[next]
    const counted =
      behind?.kind === 'word' && !unitOf(behind.folded) ? stemOf(singularOf(behind.folded)) : ''
    const range = { from: this.tokens[from]!.from, to: this.tokens[next - 1]!.to }
    const toCounted = counted === '' ? range.to : behind!.to
    const rate =
      figure.kind === 'date' || figure.isLoose
        ? undefined
        : (rateAt(this.tokens, next) ??
          (counted === '' ? undefined : rateAt(this.tokens, next + 1)))
    if (rate) this.behindRate = rate.next
    const toPer = rate ? this.tokens[rate.next - 1]!.to : range.to
    this.figures.push({ ...range, ...figure, counted, toCounted, per: rate?.per ?? '', toPer })
  }
}

/** What is counted by other words where it is one. */
const singulars = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
])

function singularOf(word: string): string {
  return singulars.get(word.toLowerCase()) ?? word
}

/** The ways to read an amount that may be of the hundredth of a currency: 50 cents are $0.50 or €0.50. */
/** Whether a token is a word of English letters that begins no figure, as most of a text are. */
function opensNone({ kind, folded }: Token): boolean {
  const word = folded.toLowerCase()
  return kind === 'word' && /^[a-z]+$/.test(word) && !opening.has(word)
}

/**
 * The figures of a text, in order: "61.9%", "$5 million", "3 km", "70B", "8 May 2024", "Tuesday",
 * "three days", "twice". Marks that order a text (footnotes, numbers of a list) are none. `tokens`
 * are those of `text`.
 */
export function figuresOf(tokens: readonly Token[], text: string): Figure[] {
  const reader = new FigureReader(tokens, text)
  reader.read()
  return reader.figures
}

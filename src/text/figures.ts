import { bareYearAt, type BareYear } from './bare-years.ts'
import { clockTimeAt } from './clock-times.ts'
import { dateAt, dateWords, type DateParts } from './dates.ts'
import { isFunctionWord } from './function-words.ts'
import { amountsOf, digitsOf, scaled, suffixOf } from './numerals.ts'
import { numberWords, speltNumberAt } from './spelt-numbers.ts'
import { rateAt, singleTimeAt } from './rates.ts'
import { romanNumberAt } from './roman-numerals.ts'
import { thousandsBehind } from './spaced-thousands.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import { type Measure, measuresAt, unitOf } from './units.ts'

/** A way to read a number: the amount in plain digits, scale counted in, and the unit or ''. */
export type Amount = { amount: string; unit: string }

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

/** The unit of a place in a row. */
export const place = 'place'
/** The unit of a multiple or part. */
export const times = 'times'
/** The unit of a version. */
export const version = 'version'
/** The unit of a vague many. */
export const vague = 'vague'

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
const currency = /^(?:\p{Sc}|EUR|USD|GBP|JPY|CNY|RMB|INR|RUB|KRW|CHF|AUD|CAD|HKD|NZD|Rs)$/u
const ordinal = /^(\d+)(?:st|nd|rd|th)$/i

/** Units that are a part of a whole, each with how many of them make it. */
const parts = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
])

/** What is put to a whole number in words, as it stands behind the point. */
const addedParts = new Map([
  ['a half', '.5'],
  ['one half', '.5'],
  ['a quarter', '.25'],
  ['three quarters', '.75'],
])

/** A fraction, in plain digits if it comes to an end, else as it is: "0.75", "2/3". */
function partOf(count: number, whole: number): string {
  return 1000 % whole === 0 ? String(count / whole) : `${count}/${whole}`
}

/** The ways to read an amount that may be a fraction: "2 thirds" is "2/3", and "1/2" may be a half. */
function inParts({ amount, unit }: Amount): Amount[] {
  const whole = parts.get(unit)
  if (whole !== undefined && /^\d$/.test(amount) && Number(amount) < whole)
    return [{ amount: partOf(Number(amount), whole), unit: times }]
  const [, count, of] = (unit === '' && /^(\d)\/(\d|10)$/.exec(amount)) || []
  const isPart = of !== undefined && Number(count) < Number(of)
  return isPart
    ? [
        { amount, unit },
        { amount: partOf(Number(count), Number(of)), unit: times },
      ]
    : [{ amount, unit }]
}

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
    const marker = this.endOfMarker(at)
    if (marker !== undefined) return marker
    if (this.isMoney(at) || this.isMoneyBehind(at)) return this.number(at)
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

  /** The end of a mark that orders a text and says nothing: "[1]" behind a word, "2." or "(b)" before a line. */
  private endOfMarker(at: number): number | undefined {
    const [one, two, three] = [at, at + 1, at + 2].map((place) => this.tokens[place]?.folded ?? '')
    if (one === '[' && this.tokens[at + 1]?.kind === 'number') {
      let end = at + 1
      while (/^(?:\d{1,3}|[,;-])$/.test(this.tokens[end]?.folded ?? '')) end++
      return this.tokens[end]?.folded === ']' ? end + 1 : undefined
    }
    const opens =
      at === 0 || this.text.slice(this.tokens[at - 1]!.to, this.tokens[at]!.from).includes('\n')
    if (!opens) return undefined
    if (one === '(' && /^\d{1,3}$/.test(two!) && three === ')') return at + 3
    const isMarker = /^\d{1,3}$/.test(one!) && /^[.)]$/.test(two!) && !dateAt(this.tokens, at)
    const next = this.tokens[at + 2]
    return isMarker && next && next.from > this.tokens[at + 1]!.to ? at + 2 : undefined
  }

  private isMoney(at: number): boolean {
    return this.tokens[at]?.kind === 'number' && this.currencyAt(at) < at
  }

  /** Where the sign, code or "Rs." of a currency before a number stands; the number's place if there is none. */
  private currencyAt(at: number): number {
    const word = (place: number) => this.tokens[place]?.folded ?? ''
    if (currency.test(word(at - 1)))
      return word(at - 1) === '$' && this.isDollarOf(at - 2) ? at - 2 : at - 1
    return word(at - 1) === '.' && word(at - 2) === 'Rs' ? at - 2 : at
  }

  /** Whether a token says whose dollar the sign behind it is: "A$", "HK$". */
  private isDollarOf(at: number): boolean {
    const token = this.tokens[at]
    return (
      token !== undefined &&
      token.to === this.tokens[at + 1]!.from &&
      /^(?:US|A|AU|C|CA|HK|NZ|S|NT|R)$/.test(token.folded)
    )
  }

  /** The currency before a number, or ''. */
  private moneyAt(at: number): string {
    return this.tokens
      .slice(this.currencyAt(at), at)
      .map(({ folded }) => folded)
      .join('')
      .replace(/^Rs\.$/, 'Rs')
      .replace(/^(AU|CA)\$$/, (both) => `${both[0]!}$`)
  }

  private isMoneyBehind(at: number): boolean {
    if (this.tokens[at]?.kind !== 'number') return false
    return /^(?:[A-Z]*\$|[€£₽₩₹]|yen|yuan)$/.test(this.measures(at)[0]!.unit)
  }

  private measures(at: number): Measure[] {
    return measuresAt(this.tokens, at + 1, suffixOf(this.tokens[at]!), this.isMoney(at))
  }

  private number(at: number): number {
    const token = this.tokens[at]!
    const written = token.folded
    const inRow = ordinal.exec(written)
    if (inRow) return this.addNumber(at, at + 1, [{ amount: inRow[1]!, unit: place }])
    const isMoney = this.isMoney(at)
    const spaced = this.spacedDigits(at)
    const { amount: digits, next } = this.withPart(spaced.digits, spaced.next)
    const money = isMoney ? this.moneyAt(at) : ''
    const sign = this.isNegative(at) ? '-' : ''
    const measures = measuresAt(this.tokens, next, spaced.suffix, isMoney)
    const isVersion = /^(?:v|ver|version)$/i.test(this.tokens[at - 1]?.folded ?? '')
    const readings = measures.flatMap(({ zeros, unit }) =>
      amountsOf(digits).map((amount) => ({
        amount: sign + scaled(amount, zeros),
        unit: unitWith(money, isVersion ? version : unit),
      })),
    )
    let from = isVersion ? at - 1 : this.currencyAt(at)
    if (sign) from--
    const clock = isMoney || isVersion || sign ? undefined : clockTimeAt(this.tokens, at)
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
    const start = this.currencyAt(at)
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
    const share = this.hanShare(at)
    if (share !== undefined) return share
    const numbered = /^v(\d+(?:\.\d+)*)$/i.exec(folded)
    if (numbered) return this.addNumber(at, at + 1, [{ amount: numbered[1]!, unit: version }])
    if (vagueMany.has(word))
      return this.addNumber(at, at + 1, [{ amount: word, unit: vague }], true)
    if (word === 'half') return this.half(at)
    const multiple = multiples.get(word)
    if (multiple !== undefined)
      return this.addNumber(at, at + 1, [{ amount: multiple, unit: times }], true)
    const unitAndHalf = this.unitAndHalf(at)
    if (unitAndHalf !== undefined) return unitAndHalf
    const partOfScale = this.partOfScale(at)
    if (partOfScale !== undefined) return partOfScale
    const time = singleTimeAt(this.tokens, at)
    if (time) return this.addNumber(at, time.next, [{ amount: '1', unit: time.unit }], true, true)
    const part = this.partWithArticle(at)
    if (part !== undefined)
      return this.addNumber(at, at + 2, [{ amount: partOf(1, part), unit: times }], true)
    const number = speltNumberAt(this.tokens, at)
    if (!number) return at + 1
    if (number.isOrdinal)
      return this.addNumber(at, number.next, [{ amount: String(number.amount), unit: place }], true)
    const { amount, next: behind } = this.withPart(String(number.amount), number.next)
    const [measure] = measuresAt(this.tokens, behind, '', false)
    const { zeros, unit, next } = measure!
    // "One" alone most often counts nothing.
    if (word === 'one' && behind === at + 1 && zeros === 0 && unit === '')
      return this.isOneOf(at)
        ? this.addNumber(at, next, [{ amount: '1', unit: '' }], true, true)
        : at + 1
    return this.addNumber(at, next, [{ amount: scaled(amount, zeros), unit }], true)
  }

  private wordAt(at: number): string {
    return this.tokens[at]?.folded.toLowerCase() ?? ''
  }

  /** A whole number with the part that is put to it: "two and a half", "2 and three quarters". */
  private withPart(amount: string, next: number): { amount: string; next: number } {
    const added = /^\d+$/.test(amount) ? this.addedPart(next) : undefined
    return added ? { amount: amount + added.part, next: added.next } : { amount, next }
  }

  /** "And a half" and the like at a place, as what stands behind the point. */
  private addedPart(at: number): { part: string; next: number } | undefined {
    const [and, count, whole] = [at, at + 1, at + 2].map((place) => this.wordAt(place))
    const part = and === 'and' ? addedParts.get(`${count} ${whole}`) : undefined
    return part === undefined ? undefined : { part, next: at + 3 }
  }

  /** "A year and a half", "an hour and a half". */
  private unitAndHalf(at: number): number | undefined {
    if (!/^(?:an?|one)$/.test(this.wordAt(at))) return undefined
    const [measure] = measuresAt(this.tokens, at + 1, '', false)
    const { zeros, unit, next } = measure!
    if (unit === '' && zeros === 0) return undefined
    const added = this.addedPart(next)
    if (!added) return undefined
    return this.addNumber(at, added.next, [{ amount: scaled(`1${added.part}`, zeros), unit }], true)
  }

  /** Whether a "one" may count what stands behind it: "one man", not "no one", "one of", "one more". */
  private isOneOf(at: number): boolean {
    const behind = this.wordAt(at + 1)
    return (
      /^\p{Ll}{2,}$/u.test(this.tokens[at + 1]?.folded ?? '') &&
      !isFunctionWord(behind) &&
      !/^(?:no|the|this|that|every|any|each|another)$/.test(this.wordAt(at - 1))
    )
  }

  /** "A quarter of a million euros", "a quarter of an hour". */
  private partOfScale(at: number): number | undefined {
    const of = this.wordAt(at) === 'a' ? parts.get(unitOf(this.wordAt(at + 1)) ?? '') : undefined
    const isOfOne = this.wordAt(at + 2) === 'of' && /^(?:an?|one)$/.test(this.wordAt(at + 3))
    if (of === undefined || !isOfOne) return undefined
    const [measure] = measuresAt(this.tokens, at + 4, '', false)
    const { zeros, unit, next } = measure!
    if (zeros === 0 && unit === '') return undefined
    const amount = scaled(String(Number((1 / of).toPrecision(12))), zeros)
    return this.addNumber(at, next, [{ amount, unit }], true)
  }

  /** How many parts make a whole of which one stands at a place with its article: "a third of voters". */
  private partWithArticle(at: number): number | undefined {
    const [article, part, behind] = [at, at + 1, at + 2].map(
      (place) => this.tokens[place]?.folded.toLowerCase() ?? '',
    )
    const isPart =
      article === 'a' &&
      (/^(?:of|more|less|fewer|higher|lower)$/.test(behind!) ||
        (this.tokens[at + 2]?.kind !== 'word' && !/^(?:in|per|for)$/.test(this.wordAt(at - 1))))
    return isPart ? parts.get(part!) : undefined
  }

  /** "百分之十二", "百分之12": of a hundred parts so many. */
  private hanShare(at: number): number | undefined {
    const [one, two] = [this.tokens[at]!.folded, this.tokens[at + 1]?.folded]
    const place = one === '百分之' ? at + 1 : one === '百分' && two === '之' ? at + 2 : undefined
    const token = place === undefined ? undefined : this.tokens[place]
    if (place === undefined || !token) return undefined
    if (token.kind === 'number')
      return this.addNumber(
        at,
        place + 1,
        amountsOf(digitsOf(token)).map((amount) => ({ amount, unit: '%' })),
      )
    const number = speltNumberAt(this.tokens, place)
    return number && this.addNumber(at, number.next, [{ amount: String(number.amount), unit: '%' }])
  }

  /** "Half an hour", "half a million"; else a half is a part. */
  private half(at: number): number {
    const behind = /^(?:-|an?|the)$/i.test(this.tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1
    if (this.wordAt(behind) === 'dozen')
      return this.addNumber(at, behind + 1, [{ amount: '6', unit: '' }], true)
    const [measure] = measuresAt(this.tokens, behind, '', false)
    const { zeros, unit, next } = measure!
    if (zeros === 0 && unit === '')
      return this.addNumber(at, at + 1, [{ amount: '0.5', unit: times }], true)
    return this.addNumber(at, next, [{ amount: scaled('0.5', zeros), unit }], true)
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
function inMoney(reading: Amount): Amount[] {
  const of = { cent: ['$', '€'], penny: ['£'] }[reading.unit] ?? []
  const amount = String(Number(reading.amount) / 100)
  return [reading, ...of.map((unit) => ({ amount, unit }))]
}

/** Whether a token is a word of English letters that begins no figure, as most of a text are. */
function opensNone({ kind, folded }: Token): boolean {
  const word = folded.toLowerCase()
  return kind === 'word' && /^[a-z]+$/.test(word) && !opening.has(word)
}

function unitWith(money: string, unit: string): string {
  return money === '' ? unit : (unitOf(money) ?? money) + (unit === unitOf(money) ? '' : unit)
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

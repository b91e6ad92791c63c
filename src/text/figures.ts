import { amountOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** A number of a text with what it counts: `amount` and `unit` as they compare. */
export type Figure = Range & {
  kind: 'number' | 'date'
  amount: string
  unit: string
  /** Whether it is written in words. */
  isSpelt: boolean
}

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)$/i
const numeralDate = /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}[/.]\d{1,2}[/.]\d{1,2})$/
const year = /^(?:1[5-9]|20)\d\d$/
const currency = /^\p{Sc}$/u
/** Units by the forms they are written in; the first stands for all. */
const unitForms = [
  ['%', 'percent', 'pct'],
  ['km', 'kilometer', 'kilometers', 'kilometre', 'kilometres'],
  ['mile', 'miles', 'mi'],
  ['m', 'meter', 'meters', 'metre', 'metres'],
  ['ft', 'feet', 'foot'],
  ['cm'],
  ['mm'],
  ['inch', 'inches'],
  ['kg', 'kilogram', 'kilograms', 'kilo', 'kilos'],
  ['g', 'gram', 'grams'],
  ['lb', 'lbs', 'pound', 'pounds'],
  ['ton', 'tons', 'tonne', 'tonnes'],
  ['second', 'seconds', 'sec', 's'],
  ['minute', 'minutes', 'min'],
  ['hour', 'hours', 'h'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
  ['kb'],
  ['mb', 'megabyte', 'megabytes'],
  ['gb', 'gigabyte', 'gigabytes'],
  ['tb', 'terabyte', 'terabytes'],
  ['ms', 'millisecond', 'milliseconds'],
  ['w', 'watt', 'watts'],
  ['kw', 'kilowatt', 'kilowatts'],
  ['mw', 'megawatt', 'megawatts'],
  ['gw', 'gigawatt', 'gigawatts'],
  ['$', 'dollar', 'dollars', 'usd'],
  ['€', 'euro', 'euros', 'eur'],
  ['£', 'gbp'],
  ['¥', 'yuan', 'yen', 'rmb'],
  ['hundred'],
  ['k', 'thousand'],
  ['million', 'm', 'mn'],
  ['billion', 'b', 'bn'],
  ['trillion', 't', 'tn'],
] as const
const units = new Map<string, string>(
  unitForms
    .toReversed()
    .flatMap(([unit, ...forms]) => [unit, ...forms].map((form) => [form, unit])),
)

function dateAt(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at]!
  const isMonth = (token: Token | undefined) => token !== undefined && months.test(token.folded)
  return (
    numeralDate.test(folded) ||
    year.test(folded) ||
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(folded) &&
      (isMonth(tokens[at - 1]) || isMonth(tokens[at + 1])))
  )
}

/** Numbers by their words. "One" is left out: most often it counts nothing. */
const spelt = new Map(
  [
    ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, index) => [word, index + 2] as const),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index) => [word, (index + 2) * 10] as const),
    ['dozen', 12] as const,
  ].map(([word, amount]) => [word, String(amount)]),
)

/** What is counted behind the token at `at`, over a hyphen, or over an article as in "half an hour". */
function countedAfter(tokens: readonly Token[], at: number, between = /^-$/): Token | undefined {
  return between.test(tokens[at + 1]?.folded ?? '') ? tokens[at + 2] : tokens[at + 1]
}

/** The figure that is written in words at a place: "three days", "twenty", "half an hour". */
function speltAt(tokens: readonly Token[], at: number): Figure | undefined {
  const { folded, from, to } = tokens[at]!
  const word = folded.toLowerCase()
  const after = countedAfter(tokens, at, word === 'half' ? /^(?:-|an?)$/i : undefined)
  const unit = after && units.get(after.folded.toLowerCase())
  // A half of anything but a measure is seldom an amount.
  const amount = word === 'half' && unit !== undefined ? '0.5' : spelt.get(word)
  if (amount === undefined) return undefined
  return {
    ...{ from, to: unit === undefined ? to : after!.to, amount, unit: unit ?? '' },
    ...{ kind: 'number', isSpelt: true },
  }
}

/** The figures of a text, in order: "61.9%", "$5", "3 km", "70B", "8 May", "2019", "three days". */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  return tokens.flatMap((token, at): Figure | Figure[] => {
    if (token.kind !== 'number') return speltAt(tokens, at) ?? []
    const { from, to, folded } = token
    if (dateAt(tokens, at))
      return [{ from, to, kind: 'date', amount: folded, unit: '', isSpelt: false }]
    const [, amount, suffix] = /^([^\p{L}]+)(.*)$/u.exec(amountOf(token.folded))!
    const before = tokens[at - 1]
    const after = countedAfter(tokens, at)
    const money = before && currency.test(before.folded) ? before : undefined
    const counted = suffix || after?.folded.toLowerCase() || ''
    const unit = units.get(counted)
    return [
      {
        from: money?.from ?? token.from,
        to: unit !== undefined && suffix === '' ? after!.to : token.to,
        kind: 'number',
        amount: amount!,
        unit: `${money?.folded ?? ''}${unit ?? suffix}`,
        isSpelt: false,
      },
    ]
  })
}

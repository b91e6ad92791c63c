import type { Amount } from './amounts.ts'
import type { Token } from './tokens.ts'
import { unitOf } from './units.ts'

const currency = /^(?:\p{Sc}|EUR|USD|GBP|JPY|CNY|RMB|INR|RUB|KRW|CHF|AUD|CAD|HKD|NZD|Rs)$/u

/** Where the sign, code or "Rs." of a currency before a number stands; the number's place if there is none. */
export function currencyAt(tokens: readonly Token[], at: number): number {
  const word = (place: number) => tokens[place]?.folded ?? ''
  if (currency.test(word(at - 1)))
    return word(at - 1) === '$' && isDollarOf(tokens, at - 2) ? at - 2 : at - 1
  return word(at - 1) === '.' && word(at - 2) === 'Rs' ? at - 2 : at
}

/** Whether a token says whose dollar the sign behind it is: "A$", "HK$". */
function isDollarOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.to === tokens[at + 1]!.from &&
    /^(?:US|A|AU|C|CA|HK|NZ|S|NT|R)$/.test(token.folded)
  )
}

/** Whether a number stands behind the sign or code of a currency. */
export function isMoney(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && currencyAt(tokens, at) < at
}

/** The currency before a number, or ''. */
export function currencyBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(currencyAt(tokens, at), at)
    .map(({ folded }) => folded)
    .join('')
    .replace(/^Rs\.$/, 'Rs')
    .replace(/^(AU|CA)\$$/, (both) => `${both[0]!}$`)
}

/** The unit of an amount of a currency, which may have one of its own besides: "$5 a barrel" is none. */
export function unitWith(money: string, unit: string): string {
  return money === '' ? unit : (unitOf(money) ?? money) + (unit === unitOf(money) ? '' : unit)
}

/** The ways to read an amount that may be of a coin: 50 cents are 0.5 of a dollar or euro. */
export function inMoney(reading: Amount): Amount[] {
  const of = { cent: ['$', '€'], penny: ['£'] }[reading.unit] ?? []
  const amount = String(Number(reading.amount) / 100)
  return [reading, ...of.map((unit) => ({ amount, unit }))]
}

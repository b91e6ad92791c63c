import { type Amount, times } from './amounts.ts'
import { amountsOf, digitsOf, scaled } from './numerals.ts'
import { speltNumberAt } from './spelt-numbers.ts'
import { type Token, wordAt } from './tokens.ts'
import { measuresAt } from './measures.ts'
import { unitOf } from './units.ts'

/** An amount written in words, the ways to read it, and the token behind it. */
export type PartRead = { readings: Amount[]; next: number; isSpelt: boolean }

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

function spelt(next: number, amount: string, unit: string): PartRead {
  return { readings: [{ amount, unit }], next, isSpelt: true }
}

/** A fraction, in plain digits if it comes to an end, else as it is: "0.75", "2/3". */
function partOf(count: number, whole: number): string {
  return 1000 % whole === 0 ? String(count / whole) : `${count}/${whole}`
}

/** The ways to read an amount that may be a fraction: "2 thirds" is "2/3", and "1/2" may be a half. */
export function inParts({ amount, unit }: Amount): Amount[] {
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

/** A whole number with the part that is put to it: "two and a half", "2 and three quarters". */
export function withPart(
  tokens: readonly Token[],
  amount: string,
  next: number,
): { amount: string; next: number } {
  const added = /^\d+$/.test(amount) ? addedPart(tokens, next) : undefined
  return added ? { amount: amount + added.part, next: added.next } : { amount, next }
}

/** "And a half" and the like at a place, as what stands behind the point. */
function addedPart(
  tokens: readonly Token[],
  at: number,
): { part: string; next: number } | undefined {
  const [and, count, whole] = [at, at + 1, at + 2].map((place) => wordAt(tokens, place))
  const part = and === 'and' ? addedParts.get(`${count} ${whole}`) : undefined
  return part === undefined ? undefined : { part, next: at + 3 }
}

/** "A year and a half", "an hour and a half". */
export function unitAndHalf(tokens: readonly Token[], at: number): PartRead | undefined {
  if (!/^(?:an?|one)$/.test(wordAt(tokens, at))) return undefined
  const [measure] = measuresAt(tokens, at + 1, '', false)
  const { zeros, unit, next } = measure!
  if (unit === '' && zeros === 0) return undefined
  const added = addedPart(tokens, next)
  return added && spelt(added.next, scaled(`1${added.part}`, zeros), unit)
}

/** "A quarter of a million euros", "a quarter of an hour". */
export function partOfScale(tokens: readonly Token[], at: number): PartRead | undefined {
  const word = (off: number) => wordAt(tokens, at + off)
  const of = word(0) === 'a' ? parts.get(unitOf(word(1)) ?? '') : undefined
  const isOfOne = word(2) === 'of' && /^(?:an?|one)$/.test(word(3))
  if (of === undefined || !isOfOne) return undefined
  const [measure] = measuresAt(tokens, at + 4, '', false)
  const { zeros, unit, next } = measure!
  if (zeros === 0 && unit === '') return undefined
  return spelt(next, scaled(String(Number((1 / of).toPrecision(12))), zeros), unit)
}

/** A part with its article, of which one stands there: "a third of voters". */
export function partWithArticle(tokens: readonly Token[], at: number): PartRead | undefined {
  const word = (off: number) => wordAt(tokens, at + off)
  const isPart =
    word(0) === 'a' &&
    (/^(?:of|more|less|fewer|higher|lower)$/.test(word(2)) ||
      (tokens[at + 2]?.kind !== 'word' && !/^(?:in|per|for)$/.test(word(-1))))
  const whole = isPart ? parts.get(word(1)) : undefined
  return whole === undefined ? undefined : spelt(at + 2, partOf(1, whole), times)
}

/** "百分之十二", "百分之12": of a hundred parts so many. */
export function hanShare(tokens: readonly Token[], at: number): PartRead | undefined {
  const [one, two] = [tokens[at]!.folded, tokens[at + 1]?.folded]
  const place = one === '百分之' ? at + 1 : one === '百分' && two === '之' ? at + 2 : undefined
  const token = place === undefined ? undefined : tokens[place]
  if (place === undefined || !token) return undefined
  if (token.kind === 'number') {
    const readings = amountsOf(digitsOf(token)).map((amount) => ({ amount, unit: '%' }))
    return { readings, next: place + 1, isSpelt: false }
  }
  const number = speltNumberAt(tokens, place)
  const isSpelt = false
  return number && { ...spelt(number.next, String(number.amount), '%'), isSpelt }
}

/** "Half an hour", "half a million"; else a half is a part. */
export function halfAt(tokens: readonly Token[], at: number): PartRead {
  const behind = /^(?:-|an?|the)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  if (wordAt(tokens, behind) === 'dozen') return spelt(behind + 1, '6', '')
  const [measure] = measuresAt(tokens, behind, '', false)
  const { zeros, unit, next } = measure!
  if (zeros === 0 && unit === '') return spelt(at + 1, '0.5', times)
  return spelt(next, scaled('0.5', zeros), unit)
}

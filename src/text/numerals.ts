import type { Token } from './tokens.ts'

const foreign = /[^\P{Nd}0-9]|[٫٬]/u
const digit = /\p{Nd}/u
const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/
const groupedByDots = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const decimalComma = /^\d+,\d{1,2}$/

/** The digits of any script as those of ASCII: in Unicode a zero stands at …0 or …6, its others behind. */
export function asciiDigits(text: string): string {
  if (!foreign.test(text)) return text
  return text
    .replace(/[^\P{Nd}0-9]/gu, (sign) => {
      const code = sign.codePointAt(0)!
      const low = code & 15
      return String(digit.test(String.fromCodePoint(code - low)) ? low : low - 6)
    })
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
}

/**
 * What a number written in digits may come to, likeliest first, each as plain digits with a point:
 * "1,000" is 1000; "1.000" is 1, and in half of Europe 1000. One that is no decimal ("2.1.3",
 * "5:30") stands for itself.
 */
export function amountsOf(written: string): string[] {
  const number = asciiDigits(written)
  const amounts: string[] = []
  if (/^\d+(?:\.\d+)?$/.test(number)) amounts.push(number)
  if (grouped.test(number)) amounts.push(number.replace(/[,']/g, ''))
  if (groupedByDots.test(number)) amounts.push(number.replaceAll('.', '').replace(',', '.'))
  if (decimalComma.test(number)) amounts.push(number.replace(',', '.'))
  return amounts.length === 0 ? [number] : amounts.map(plainest)
}

/** An amount times ten to the power of `zeros`, exactly; one that is no decimal stays. */
export function scaled(amount: string, zeros: number): string {
  const [, whole, part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  if (whole === undefined || zeros === 0) return amount
  const digits = whole + part.slice(0, zeros).padEnd(zeros, '0')
  return plainest(`${digits}.${part.slice(zeros)}`)
}

function plainest(amount: string): string {
  const [whole = '', part = ''] = amount.split('.')
  const places = part.replace(/(?<!0)0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (places && `.${places}`)
}

/** The part of a number's token before its letters. */
export function digitsOf({ folded }: Token): string {
  return /^[^\p{L}%]+/u.exec(folded)?.[0] ?? folded
}

/** The letters that are written on to a number. */
export function suffixOf(token: Token): string {
  return token.folded.slice(digitsOf(token).length)
}

import { locale } from '../language.ts'

const thousands = new Intl.NumberFormat(locale)

/** A whole number with its thousands apart: "1,000,000". */
export function inFigures(number: number): string {
  return thousands.format(number)
}

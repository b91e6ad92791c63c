import type { Token } from './tokens.ts'

const values = new Map(
  Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }).map(([sign, value]) => [sign, value]),
)
/** What roman numerals are put to. */
const numbered =
  /^(?:chapter|part|volume|vol|act|scene|book|phase|type|war|section|title|article|appendix|table|figure|level|grade|class|round|stage|kapitel|teil|band|chapitre|tome|partie|capítulo|tomo|глава|том|часть)$/i
const wellFormed = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** What a roman numeral behind what it numbers comes to: of "chapter IV" 4. */
export function romanNumberAt(tokens: readonly Token[], at: number): number | undefined {
  const written = tokens[at]!.folded
  if (!/^[IVXLC]+$/.test(written) || !wellFormed.test(written)) return undefined
  if (!numbered.test(tokens[at - 1]?.folded ?? '')) return undefined
  // "In this chapter I argue".
  if (written === 'I' && /^\p{Ll}/u.test(tokens[at + 1]?.folded ?? '')) return undefined
  const amounts = Array.from(written, (sign) => values.get(sign)!)
  return amounts.reduce(
    (sum, one, place) => sum + (one < (amounts[place + 1] ?? 0) ? -one : one),
    0,
  )
}

import { stemmer } from 'stemmer'
import type { Token } from './tokens.ts'

const stems = new Map<string, string>()

/**
 * The term a token counts as when texts are matched: lower case, without accents of typography, an
 * English word by its stem (Porter 1980). Marks are no terms: null.
 */
export function termOf(token: Token): string | null {
  if (token.kind === 'mark') return null
  if (token.kind === 'number') return amountOf(token.folded)
  return stemOf(token.folded)
}

/** An amount as it compares: "1,000" is "1000"; a comma that groups nothing stays. */
function amountOf(number: string): string {
  return number.toLowerCase().replace(/(\d)[,'](?=\d{3}(?!\d))/g, '$1')
}

/** The stem of a word, lower case. */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    // "U.S." and "US" are one term, and not the "us" of "we".
    const letters = shortest(word.replace(/'s$|'$/, '').replace(/(?<=(?:^|\.)\p{L})\./gu, ''))
    const plain = /^(?:US|IT|WHO)$/.test(letters) ? letters : letters.toLowerCase()
    stem = /^[a-z]+$/.test(plain) ? stemmer(plain) : plain
    if (stems.size > 200_000) stems.clear()
    stems.set(word, stem)
  }
  return stem
}

/** The letters of an acronym by its shortest form: the USA are the US. */
export function shortest(letters: string): string {
  return letters === 'USA' ? 'US' : letters
}

/** The terms of a text's tokens, in order. */
export function termsOf(tokens: readonly Token[]): string[] {
  return tokens.map(termOf).filter((term) => term !== null)
}

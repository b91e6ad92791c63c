import { isCapital } from './names.ts'
import { shortest, stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

const joining = /^(?:of|the|and|for|de|&)$/i
const mostWords = 6

/** The acronyms that the names of a text could be written as, each with the stems of what it stands for. */
export function acronymsOf(tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> {
  const acronyms = new Map<string, Set<string>>()
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapital(tokens[from]!)) continue
    let letters = ''
    const stems: string[] = []
    for (let at = from; at < tokens.length && stems.length < mostWords; at++) {
      const token = tokens[at]!
      if (joining.test(token.folded)) continue
      if (!isCapital(token)) break
      letters += token.folded[0]!
      stems.push(stemOf(token.folded))
      // The longest name that an acronym could be of says all that it may stand for.
      if (stems.length < 2) continue
      const acronym = plainly(letters)
      const meant = acronyms.get(acronym) ?? new Set()
      for (const stem of stems) meant.add(stem)
      acronyms.set(acronym, meant)
    }
  }
  return acronyms
}

/** An acronym, given in capitals, in small letters and by its shortest form. */
function plainly(letters: string): string {
  return shortest(letters).toLowerCase()
}

/** "us" of "US" and "U.S.", if a word is written as an acronym. */
export function acronymOf(folded: string): string | undefined {
  const letters = folded.replace(/'s$/, '').replaceAll('.', '')
  return /^\p{Lu}{2,6}$/u.test(letters) ? plainly(letters) : undefined
}

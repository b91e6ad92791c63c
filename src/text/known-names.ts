import { isCapital, isName } from './names.ts'
import { capitalisesNouns, hasArticle } from './noun-capitals.ts'
import { stemOf } from './terms.ts'
import { tokensOf } from './tokens.ts'

/**
 * The stems of words that some texts use as names and as nothing else: somewhere their capital is
 * explained by no sentence's beginning, and nowhere do they stand without it, nor, where nouns have
 * capitals, behind an article.
 */
export function knownNamesOf(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (/^\p{Ll}/u.test(token.folded)) plain.add(token.folded)
      else if (!isCapital(token)) continue
      else if (capitalisesNouns(tokens) && hasArticle(tokens, at)) plain.add(token.folded)
      else if (isName(tokens, at)) names.add(stemOf(token.folded))
    }
  }
  if (names.size > 0) for (const word of plain) names.delete(stemOf(word))
  return names
}

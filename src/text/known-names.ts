import { isCapital, isName } from './names.ts'
import { capitalisesNouns, hasArticle } from './noun-capitals.ts'
import { stemOf } from './terms.ts'
import { tokensOf } from './tokens.ts'

/** Stems of words that texts use as names, and of those that they have in small letters. */
export type KnownNames = { names: ReadonlySet<string>; words: ReadonlySet<string> }

/** What is known where there are no texts around. */
export const noKnownNames: KnownNames = { names: new Set(), words: new Set() }

/**
 * The words that some texts use as names and as nothing else: somewhere their capital is
 * explained by no sentence's beginning, and nowhere do they stand without it, nor, where nouns have
 * capitals, behind an article.
 */
export function knownNamesOf(texts: readonly string[]): KnownNames {
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
  const words = new Set([...plain].map(stemOf))
  return { names: new Set([...names].filter((name) => !words.has(name))), words }
}

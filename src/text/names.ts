import { isFunctionWord } from './function-words.ts'
import { capitalisesNouns, isNameAmongNouns } from './noun-capitals.ts'
import type { Token } from './tokens.ts'

/** Two capitals, a letter before a digit, or a digit before a capital; in one pass over a word of any length. */
const mixed = /^(?:\P{Lu}*\p{Lu}\P{Lu}*\p{Lu}|\P{L}*\p{L}\D*\d|\D*\d\P{Lu}*\p{Lu})/u
const capital = /^[@#]?\p{Lu}/u
const plain = /^[a-z]+$/

/** Titles and initials, whose point ends no sentence: a name follows. */
function goesBeforeName(word: string): boolean {
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Rev|Hon|Pres|Sr|Jr|St|Mt|Ft|Hr|Fr|Sra|Srta|Mme|Mlle)$/u.test(
    word,
  )
}

/** Whether a token opens its sentence, so that its capital says nothing. */
function isFirst(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const { kind, folded } = tokens[at]!
    if (kind !== 'mark') return /^[.!?:]$/.test(tokens[at + 1]!.folded) && !goesBeforeName(folded)
  }
  return true
}

/**
 * Whether a token is a name by its looks: mixed capitals or digits ("OpenAI", "GPT", "H100"), a
 * handle, or a capital that no sentence's beginning explains, nor a language that sets capitals on
 * every noun.
 */
export function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.kind !== 'word' || plain.test(token.folded)) return false
  if (/^[@#]/.test(token.folded) || mixed.test(token.folded)) return true
  if (!capital.test(token.folded) || isFunctionWord(token.folded)) return false
  if (capitalisesNouns(tokens)) return isNameAmongNouns(tokens, index, (at) => isFirst(tokens, at))
  return !isFirst(tokens, index)
}

/** Whether a token is written as a first name or surname is, wherever it stands; "She" is not. */
export function isCapital({ kind, folded }: Token): boolean {
  return kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(folded) && !isFunctionWord(folded)
}

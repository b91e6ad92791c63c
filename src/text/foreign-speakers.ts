import { isCapital, isName } from './names.ts'
import { hasArticle, isGermanWord } from './noun-capitals.ts'
import { helpsToSay, mannerOf } from './speaking-verbs.ts'
import type { Token } from './tokens.ts'

/** Words before a name: "le président de la région, Anne Roux" is more. */
const longestRole = 4
/** What opens a sentence before a verb of saying and says it not. */
const opener =
  /^(?:on|qui|que|ce|cela|ça|tout|rien|personne|nous|vous|ils|elles|je|tu|se|lo|quien|nadie|todos|wer)$/i
/** Behind these the speaker follows the verb: "Das sagte Merkel". */
const turning = /^(?:das|dies|so|así|ainsi)$/i

/** Where in the tokens a speaker stands, half-open. */
type Place = { from: number; to: number }

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isGermanWord(token.folded.toLowerCase()) || opener.test(token.folded)) return false
  return isCapital(token) || isName(tokens, at)
}

/**
 * Whom a German, French or Spanish verb of saying, or "laut" and the like, at a token quotes by name:
 * "Merkel sagte", "a déclaré le président Emmanuel Macron", "según Sánchez". A German noun with its
 * article ("die Regierung") is none.
 */
export function foreignSpeakerAt(tokens: readonly Token[], at: number): Place | undefined {
  if (mannerOf(tokens[at]!.folded.toLowerCase()) === 'according') return placeBehind(tokens, at + 1)
  let verb = at
  while (helpsToSay(tokens[verb - 1]?.folded.toLowerCase() ?? '')) verb--
  let from = verb
  while (isPart(tokens, from - 1)) from--
  if (from < verb) return isCommon(tokens, from, verb) ? undefined : { from, to: verb }
  const before = tokens[verb - 1]
  const isInverted = !before || before.kind === 'mark' || turning.test(before.folded)
  return isInverted ? placeBehind(tokens, at + 1) : undefined
}

function placeBehind(tokens: readonly Token[], start: number): Place | undefined {
  let from = start
  while (from - start < longestRole && isRole(tokens[from])) from++
  let to = from
  while (isPart(tokens, to)) to++
  if (to === from || isCommon(tokens, from, to)) return undefined
  // "Die neue Regierung": with an article a lone noun is no name.
  const hasRole = from > start && hasArticle(tokens, start + 1)
  return hasRole && to - from < 2 ? undefined : { from, to }
}

function isRole(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.folded)
}

function isCommon(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from < 2 && hasArticle(tokens, from)
}

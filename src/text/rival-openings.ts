import { standsBare } from './bare-nouns.ts'
import type { KnownNames } from './known-names.ts'
import type { Wording } from './name-findings.ts'
import { isCapital } from './names.ts'
import { capitalisesNouns } from './noun-capitals.ts'
import { isDoing } from './opening-names.ts'
import { oppositesOf, turnKeyOf } from './opposites.ts'
import { stemOf } from './terms.ts'
import type { Range } from './trimmed.ts'

type Read = Wording & { figures: readonly Range[] }

/** Verbs, so that the word before is what did it; of those in "-ed" a look is enough. */
const verbs =
  /^(?:is|was|has|had|will|would|can|could|may|might|must|did|does|should|cut|rose|fell|grew|won|lost|made|took|gave|got|went|saw|came|ran|held|kept|led|hit|met|put|set|sent|spent|spoke|thought|began|became|broke|chose|drew|drove|flew|found|fought|stood|brought|caught|taught|expects|sees|makes|takes|gives|keeps|holds|leads|faces|needs|\p{Ll}{2,}ed)$/u

/**
 * Two wordings that open with another word before the same verb: nothing but a name fits there if
 * neither word is one that stands without an article, or in small letters in the texts around. Those
 * words are names then: "Intel cut prices" and "Nvidia cut prices".
 */
export function withRivalOpenings<T extends Read>(one: T, other: T, known: KnownNames): [T, T] {
  const [a, b] = [one, other].map((wording) => openingOf(wording, known)) as [number, number]
  const [verb, verbThere] = [one.tokens[a + 1], other.tokens[b + 1]]
  if (a < 0 || b < 0 || !verb || verb.folded !== verbThere?.folded) return [one, other]
  if (!verbs.test(verb.folded) && !isDoing(verb.folded)) return [one, other]
  return [named(one, a), named(other, b)]
}

/** The place of the word that opens a wording, if it may be a name; else -1. */
function openingOf({ tokens, figures, isNameAt }: Read, { words }: KnownNames): number {
  const at = tokens.findIndex(({ kind }) => kind !== 'mark')
  const token = tokens[at]
  if (!token || isNameAt[at]) return at
  if (!isCapital(token) || capitalisesNouns(tokens)) return -1
  if (figures.some(({ from, to }) => from <= token.from && token.to <= to)) return -1
  const word = token.folded.toLowerCase()
  if (oppositesOf(turnKeyOf(word)).size > 0) return -1
  return standsBare(word) || words.has(stemOf(word)) ? -1 : at
}

function named<T extends Read>(wording: T, at: number): T {
  return { ...wording, isNameAt: wording.isNameAt.with(at, true) }
}

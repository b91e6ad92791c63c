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

/** What stands before a name and is no first name, at a sentence's beginning. */
const beforeNames =
  /^(?:former|current|late|old|new|young|big|great|many|local|federal|senior|junior|early|outside|inside|near|when|while|although|though|since|because|despite|like|unlike|even|then|now|still|later|today|yesterday|meanwhile|dear|only|according|president|minister|chancellor|senator|judge|justice|king|queen|pope|mayor|governor|captain|general|saint|north|south|east|west|western|eastern|northern|southern|central|\p{Ll}+(?:an|ish|ese|ic))$/u
/** A verb of one: what stands before it and ends in "s" is no plural. */
const ofOne = /^(?:is|was|has|does|\p{Ll}{2,}[^su]s)$/u

/**
 * Two wordings that open with another word before the same verb, or the same name: nothing but a name fits there if
 * neither word is one that stands without an article, or in small letters in the texts around. Those
 * words are names then: "Intel cut prices" and "Nvidia cut prices".
 */
export function withRivalOpenings<T extends Read>(one: T, other: T, known: KnownNames): [T, T] {
  const [a, b] = [one, other].map((wording) => openingOf(wording, known)) as [number, number]
  const [verb, verbThere] = [one.tokens[a + 1], other.tokens[b + 1]]
  if (a < 0 || b < 0 || !verb || verb.folded !== verbThere?.folded) return [one, other]
  const isSurname = one.isNameAt[a + 1]! && other.isNameAt[b + 1]! && isCapital(verb)
  const areFirst = [one.tokens[a]!, other.tokens[b]!].every(
    ({ folded }) => !beforeNames.test(folded.toLowerCase()),
  )
  if (isSurname ? !areFirst : !verbs.test(verb.folded) && !isDoing(verb.folded)) return [one, other]
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
  if (words.has(stemOf(word))) return -1
  const isNoPlural = /[^s]s$/.test(word) && ofOne.test(tokens[at + 1]?.folded ?? '')
  return standsBare(word) && !(isNoPlural && mayBeName(word)) ? -1 : at
}

/** Whether a word that ends in "s" may be a name, and nothing of its own like "news" or "physics". */
function mayBeName(word: string): boolean {
  return !/^(?:news|always|perhaps|.*(?:ics|ness|less|ous))$/.test(word)
}

/** Whether a word that opens a sentence before a surname may be a first name, by what it is not. */
export function mayBeFirstName(word: string): boolean {
  const plain = word.toLowerCase()
  return !beforeNames.test(plain) && !standsBare(plain)
}

function named<T extends Read>(wording: T, at: number): T {
  return { ...wording, isNameAt: wording.isNameAt.with(at, true) }
}

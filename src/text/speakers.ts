import { foreignSpeakerAt } from './foreign-speakers.ts'
import { isFunctionWord } from './function-words.ts'
import { isCapital, isName } from './names.ts'
import { mannerOf } from './speaking-verbs.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

const determiner = /^(?:the|an?|its|his|her|their|our|my)$/i
/** What stands between a speaker and the verb: "Lund has also said". */
const between = /^(?:has|have|had|also|later|then|once|just|recently|\p{Ll}+ly)$/u
/** Words of a role before a name: "the chief executive of sales, Ana Gil" is as long as they get. */
const longestRole = 4

/** Pronouns that one speaker alone can stand behind, by what they have in common. */
const pronouns = new Map(
  ['he er il él', 'she sie elle ella'].flatMap((line) =>
    line.split(' ').map((word, _, [first]) => [word, first!] as const),
  ),
)

/**
 * Someone that something is put in the mouth of, by name, by a role ("the CEO") or by "he" or "she";
 * `stems` are the words to compare by.
 */
export type Speaker = Range & { stems: ReadonlySet<string>; by: 'name' | 'role' | 'pronoun' }

/**
 * Those that something in a text is put in the mouth of: before a verb of saying ("Maria Lund said",
 * "the CEO also said"), behind one that follows what is quoted ("said the CEO Ana Gil"), or after
 * "according to".
 */
export function speakersOf(tokens: readonly Token[]): Speaker[] {
  return tokens.flatMap((_, at) => speakerAt(tokens, at) ?? [])
}

/** Whom the verb of saying, or the "according to", at a token puts something in the mouth of. */
export function speakerAt(tokens: readonly Token[], at: number): Speaker | undefined {
  const { folded, kind } = tokens[at]!
  if (kind === 'mark') return undefined
  const word = folded.toLowerCase()
  if (word === 'to' && tokens[at - 1]?.folded.toLowerCase() === 'according')
    return speakerBehind(tokens, at + 1, true) ?? manyAt(tokens, at + 1)
  const how = mannerOf(word)
  if (how === undefined) return undefined
  // Behind the verb stands who is told or what is said, unless the verb follows a mark.
  const isInverted = at === 0 || tokens[at - 1]!.kind === 'mark'
  const pronoun = pronounAt(tokens, at - 1) ?? (isInverted ? pronounAt(tokens, at + 1) : undefined)
  if (pronoun) return pronoun
  if (how === 'foreign' || how === 'according') {
    const place = foreignSpeakerAt(tokens, at)
    return place && speakerOf(tokens, place.from, place.to)
  }
  const isSaying = how === 'plain'
  const before = speakerBefore(tokens, at - 1, isSaying)
  return before ?? (isInverted ? speakerBehind(tokens, at + 1, isSaying) : undefined)
}

/** Those named by what they are, without an article: "according to police", "to local officials". */
function manyAt(tokens: readonly Token[], from: number): Speaker | undefined {
  let to = from
  while (to - from < longestRole && isRole(tokens, to)) {
    const { folded } = tokens[to++]!
    if (/^(?:police|staff|management|people|media|.*[^siu]s)$/.test(folded))
      return speakerOf(tokens, from, to)
  }
  return undefined
}

function pronounAt(tokens: readonly Token[], at: number): Speaker | undefined {
  const token = tokens[at]
  const pronoun = token && pronouns.get(token.folded.toLowerCase())
  return pronoun === undefined
    ? undefined
    : { from: token!.from, to: token!.to, stems: new Set([pronoun]), by: 'pronoun' }
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (isName(tokens, at) || isCapital(token))
}

function isAnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'and'
}

function isVerbOfSaying(token: Token | undefined): boolean {
  return mannerOf(token?.folded.toLowerCase() ?? '') !== undefined
}

/** Whether a word in capitals is a title, which is no part of a name: "CEO". */
export function isTitle({ folded }: Token): boolean {
  return /^(?:C\p{Lu}O|VP|Dr|Mr|Mrs|Ms|Prof)$/u.test(folded)
}

function isRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && (isTitle(token) || !isFunctionWord(token.folded))
}

/** The speaker whose name or, before a plain verb of saying, role ends at a token. */
export function speakerBefore(
  tokens: readonly Token[],
  end: number,
  isSaying: boolean,
): Speaker | undefined {
  let at = end
  while (end - at < 2 && between.test(tokens[at]?.folded ?? '')) at--
  if (isPartOfName(tokens, at) && !isTitle(tokens[at]!)) {
    let from = at
    while (
      isPartOfName(tokens, from - 1) ||
      (isAnd(tokens, from - 1) && isPartOfName(tokens, from - 2))
    )
      from--
    return speakerOf(tokens, from, at + 1)
  }
  // "Ana Gil, the chief executive, said"
  if (tokens[at]?.folded === ',') {
    for (let near = at - 1; near >= 0 && at - near <= 3 * longestRole; near--) {
      if (tokens[near]!.kind !== 'mark') continue
      return tokens[near]!.folded === ',' && isPartOfName(tokens, near - 1)
        ? speakerBefore(tokens, near - 1, isSaying)
        : undefined
    }
    return undefined
  }
  if (!isSaying) return undefined
  let from = at
  while (at - from < longestRole && isRole(tokens, from)) from--
  const isNoun = from < at && determiner.test(tokens[from]?.folded ?? '')
  return isNoun ? speakerOf(tokens, from, at + 1) : undefined
}

function speakerBehind(
  tokens: readonly Token[],
  from: number,
  isSaying: boolean,
): Speaker | undefined {
  const hasDeterminer = determiner.test(tokens[from]?.folded ?? '')
  const start = hasDeterminer ? from + 1 : from
  let at = start
  while (
    at - start < longestRole &&
    isRole(tokens, at) &&
    (!isPartOfName(tokens, at) || isTitle(tokens[at]!))
  )
    at++
  let to = at
  while (isPartOfName(tokens, to)) to++
  // "Said Ana and Ben", but not "said Ana and Ben said".
  let more = to + 1
  while (to > at && isAnd(tokens, to) && isPartOfName(tokens, more)) more++
  if (more > to + 1 && !isVerbOfSaying(tokens[more])) to = more
  if (to > at) return speakerOf(tokens, at, to)
  return isSaying && hasDeterminer && at > start ? speakerOf(tokens, from, at) : undefined
}

function speakerOf(tokens: readonly Token[], from: number, to: number): Speaker {
  const parts = tokens.slice(from, to)
  const names = parts.filter(
    (token, index) => isPartOfName(tokens, from + index) && !isTitle(token),
  )
  const isNamed = names.length > 0
  const said = isNamed ? names : parts.filter(({ folded }) => !determiner.test(folded))
  return {
    from: (isNamed ? names : parts)[0]!.from,
    to: parts.at(-1)!.to,
    stems: new Set(said.map(({ folded }) => stemOf(folded))),
    by: isNamed ? 'name' : 'role',
  }
}

/** The ways to name a speaker. */
export const speakerKinds: readonly Speaker['by'][] = ['name', 'role', 'pronoun']

/** What a speaker has in common with another, named in the same way, who may be the same: a part of the name. */
export function speakerKeys({ by, stems }: Speaker): string[] {
  const parts = [...stems].map((stem) => stem.toLowerCase())
  // The WHO is the World Health Organization.
  const initials = parts.length > 1 ? [parts.map(([first]) => first).join('')] : []
  return [...parts, ...initials].map((part) => `${by} ${part}`)
}

/** Whether two speakers may be one: they share a part of a name, or its initials, or one of them has only a role or a pronoun. */
export function maySpeakAlike(one: Speaker, other: Speaker): boolean {
  if (one.by !== other.by) return true
  const keys = new Set(speakerKeys(other))
  return speakerKeys(one).some((key) => keys.has(key))
}

import { korean, opposed } from './opposed-words.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

const opposites = new Map<string, Set<string>>()
const mates = new Map<string, Set<string>>()
function add(map: Map<string, Set<string>>, key: string, words: readonly string[]): void {
  const known = map.get(key) ?? new Set()
  for (const word of words) if (word !== key) known.add(word)
  map.set(key, known)
}
for (const line of opposed.trim().split('\n')) {
  const sides = line.split(' | ').map((side) => side.split(' ').map(stemOf)) as [string[], string[]]
  for (const [own, other] of [sides, sides.toReversed()] as [string[], string[]][]) {
    for (const word of own) {
      add(opposites, word, other)
      add(mates, word, own)
    }
  }
}
for (const [one, other] of korean) {
  add(opposites, one, [other])
  add(opposites, other, [one])
}

/** Of each word one that stands for all that opposites and mates lead to from it. */
const circles = new Map<string, string>()
for (const start of opposites.keys()) {
  const found = circles.has(start) ? [] : [start]
  for (const word of found) {
    if (circles.has(word)) continue
    circles.set(word, start)
    found.push(...(opposites.get(word) ?? []), ...(mates.get(word) ?? []))
  }
}

const choosing =
  /^(?:is|are|was|were|stands?|stood|votes?|vot(?:ed|ing)|rall(?:y|ies|ied)|protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|march(?:es|ed|ing)?|cases?|evidence|campaign(?:s|ed|ing)?|argu(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|ruled?|spoke|speaks?|came|decid(?:e|es|ed))$/i
/** How far behind such a verb its side is named: "voted by 5 to 4 against". */
const behindChoice = 5
add(opposites, 'side for', ['side against'])
add(opposites, 'side against', ['side for'])
circles.set('side for', 'side')
circles.set('side against', 'side')
/** What may be, and what will: in small letters, since "May" is a month and "Will" a name. */
const possible = /^(?:may|might|could)$/
const certain = /^(?:will|must|shall)$/
add(opposites, 'it may', ['it will'])
add(opposites, 'it will', ['it may'])

const none: ReadonlySet<string> = new Set()

/** What a word counts as when opposites are looked for: its stem, of a Korean one how it begins. */
export function turnKeyOf(folded: string): string {
  if (/^[\uac00-\ud7a3]{2,}$/.test(folded))
    return korean.flat().find((word) => folded.startsWith(word)) ?? folded
  return stemOf(folded)
}

/** The same of a word where it stands: behind "voted" there are two sides, "for" and "against"; "may" is not "will". */
export function turnKeyAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]!.folded.toLowerCase()
  const isSide =
    (word === 'for' || word === 'against') &&
    tokens.slice(Math.max(0, at - behindChoice), at).some(({ folded }) => choosing.test(folded))
  if (isSide) return `side ${word}`
  if (possible.test(tokens[at]!.folded)) return 'it may'
  if (certain.test(tokens[at]!.folded)) return 'it will'
  return turnKeyOf(tokens[at]!.folded)
}

/** What turns a comparison or statement about, as "less" does "more". */
export function oppositesOf(key: string): ReadonlySet<string> {
  return opposites.get(key) ?? none
}

/** Words that say much the same as one, as far as opposites go: "rose" and "climbed". */
export function matesOf(key: string): ReadonlySet<string> {
  return mates.get(key) ?? none
}

/** What a word that has opposites shares with them, and with theirs: "rose" and "fell" have one. */
export function turnCircleOf(key: string): string | undefined {
  return circles.get(key)
}

import { asciiDigits, digitsOf, suffixOf } from './numerals.ts'
import type { Token } from './tokens.ts'
import { zerosOf } from './scales.ts'
import { unitOf } from './units.ts'

/** Spaces that bind: nobody sets them between two numbers. */
const bindingSpace = /^[\u00a0\u2007\u2009\u202f]$/
const leading = /^[1-9]\d{0,2}$/
/** The last of the groups may go on behind a comma: "1 200,50". */
const group = /^\d{3}(?:[.,]\d{1,2})?$/
/** What is told apart by a number behind it: "room 12". */
const numbered =
  /^(?:no|nos|nr|№|rooms?|groups?|chapters?|pages?|tables?|figures?|phases?|stages?|levels?|class|days?|weeks?|articles?|sections?|lines?|flights?|routes?|bus|platforms?|gates?|wards?|districts?|zones?|parts?|volumes?|versions?|types?|grades?|categor(?:y|ies)|steps?|questions?|apartments?|units?|blocks?|arms?|cohorts?|formula|numbers?|codes?|zimmer|seiten?|kapitel|gruppe|linie|chambres?|chapitres?|groupes?|комнаты?|главы?|группы?)$/i

/**
 * How many groups of three digits behind the number at a token belong to it: one in "1 200", two in
 * "5 000 000". A space that binds says so, or a second group; a plain space before a single group does
 * unless the first number may tell apart what stands before it ("rooms 12 200", "Apollo 11 200").
 */
export function thousandsBehind(tokens: readonly Token[], at: number, text: string): number {
  if (!leading.test(asciiDigits(tokens[at]!.folded))) return 0
  let count = 0
  while (isGroup(tokens[at + count + 1], tokens[at + count]!, text)) {
    count++
    if (!/^\d{3}$/.test(asciiDigits(tokens[at + count]!.folded))) break
  }
  if (count !== 1) return count
  const [first, last] = [tokens[at]!, tokens[at + 1]!]
  if (bindingSpace.test(text.slice(first.to, last.from))) return 1
  const isMeasured = [suffixOf(last), tokens[at + 2]?.folded ?? ''].some(
    (word) => word !== '' && (unitOf(word) !== undefined || zerosOf(word) !== undefined),
  )
  return isMeasured || digitsOf(last) === '000' || !isTold(tokens, at, text) ? 1 : 0
}

function isGroup(token: Token | undefined, before: Token, text: string): boolean {
  if (token?.kind !== 'number' || !group.test(asciiDigits(digitsOf(token)))) return false
  return token.from === before.to + 1 && /^[^\S\n]$/.test(text.slice(before.to, token.from))
}

/** Whether what stands before a number may be told apart by it: a kind of thing, a name, another number. */
function isTold(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.kind === 'number' || numbered.test(before.folded)) return true
  if (before.kind === 'mark')
    return before.to === tokens[at]!.from && !/^[([{"'~≈]$/.test(before.folded)
  return /^[A-Z]/.test(before.folded) && !opensSentence(tokens, at - 1, text)
}

function opensSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1]
  return (
    !before ||
    /^[.!?:;"(]$/.test(before.folded) ||
    text.slice(before.to, tokens[at]!.from).includes('\n')
  )
}

import { maySpeakAlike, type Speaker, speakerAt, speakerBefore } from './speakers.ts'
import type { Token } from './tokens.ts'

/** What somebody says between quotes: its words, as they compare, and who says it. */
export type Quote = { words: string; speaker: Speaker }

/** What stands between a verb of saying and the quote behind it: "said, “…", "said that “…". */
const leading = /^(?:[,:]|that)$/
/** No more tokens part a quote from the verb behind it: "“…,” the chief executive quietly said". */
const furthest = 7

/** The quotes of a text that have a speaker beside them, by a verb of saying or as "Ana Gil: “…". */
export function quotesOf(tokens: readonly Token[]): Quote[] {
  if (!tokens.some(isQuoteMark)) return []
  return tokens.flatMap((token, at) => {
    const isColon = token.folded === ':' && isQuoteMark(tokens[at + 1])
    const speaker = isColon ? speakerBefore(tokens, at - 1, false) : speakerAt(tokens, at)
    const words = speaker ? quoteBeside(tokens, at) : ''
    return speaker && words !== '' ? [{ words, speaker }] : []
  })
}

/** Quotes that both texts have, each once, and put into the mouths of others: who says them there and there. */
export function requoted(a: readonly Quote[], b: readonly Quote[]): [Speaker, Speaker][] {
  const [inA, inB] = [byWords(a), byWords(b)]
  return [...inA].flatMap(([words, one]): [Speaker, Speaker][] => {
    const other = inB.get(words)
    return one && other && !maySpeakAlike(one, other) ? [[one, other]] : []
  })
}

/** The speaker of each quote, or null where it is there more than once. */
function byWords(quotes: readonly Quote[]): Map<string, Speaker | null> {
  const speakers = new Map<string, Speaker | null>()
  for (const { words, speaker } of quotes) speakers.set(words, speakers.has(words) ? null : speaker)
  return speakers
}

function isQuoteMark(token: Token | undefined): boolean {
  return token?.folded === '"'
}

/** The nearest quote mark behind (`by` 1) or before (`by` -1) a place. */
function nextMark(tokens: readonly Token[], from: number, by: 1 | -1): number | undefined {
  for (let at = from + by; at >= 0 && at < tokens.length; at += by)
    if (isQuoteMark(tokens[at])) return at
  return undefined
}

/** The words of the quote that begins behind a place, or else ends shortly before it; '' if none does. */
function quoteBeside(tokens: readonly Token[], at: number): string {
  const behind = leading.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1
  if (isQuoteMark(tokens[behind])) {
    const end = nextMark(tokens, behind, 1)
    return end === undefined ? '' : wordsIn(tokens, behind + 1, end)
  }
  const end = nextMark(tokens, at, -1)
  if (end === undefined || at - end > furthest) return ''
  const start = nextMark(tokens, end, -1)
  return start === undefined ? '' : wordsIn(tokens, start + 1, end)
}

function wordsIn(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ folded }) => folded.toLowerCase())
    .join(' ')
}

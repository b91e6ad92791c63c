import { dateAt } from './dates.ts'
import type { Token } from './tokens.ts'

/** The end of a mark that orders a text and says nothing: "[1]" behind a word, "2." or "(b)" before a line. */
export function endOfOrderMark(
  tokens: readonly Token[],
  at: number,
  text: string,
): number | undefined {
  const [one, two, three] = [at, at + 1, at + 2].map((place) => tokens[place]?.folded ?? '')
  if (one === '[' && tokens[at + 1]?.kind === 'number') {
    let end = at + 1
    while (/^(?:\d{1,3}|[,;-])$/.test(tokens[end]?.folded ?? '')) end++
    return tokens[end]?.folded === ']' ? end + 1 : undefined
  }
  const opens = at === 0 || text.slice(tokens[at - 1]!.to, tokens[at]!.from).includes('\n')
  if (!opens) return undefined
  if (one === '(' && /^\d{1,3}$/.test(two!) && three === ')') return at + 3
  const isMarker = /^\d{1,3}$/.test(one!) && /^[.)]$/.test(two!) && !dateAt(tokens, at)
  const next = tokens[at + 2]
  return isMarker && next && next.from > tokens[at + 1]!.to ? at + 2 : undefined
}

/** A line of a text without its break; `indent` in columns, a tab reaching to the next fourth. */
export type Line = { from: number; to: number; text: string; indent: number; blank: boolean }

function indentOf(line: string): number {
  let columns = 0
  for (const char of line) {
    if (char === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(char)) columns++
    else break
  }
  return columns
}

/**
 * In UTF-16 units. Browsers can take a time that grows with the square of a paragraph, and readers lose
 * their place in one of many screens.
 */
const longest = 20_000

/** Behind it a line that is too long is best broken, as no sentence is cut then. */
const sentenceEnd = /[.!?…][)\]"'”’»*_]*\s+|[。！？](?=\p{L})/u

/** Looked for from a place on, with `lastIndex`. */
const space = /\s+/g

/**
 * The lines of a text. One of more than twice the longest is broken into several, between sentences or else
 * words: where it has neither it stays whole.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const push = (from: number, to: number) => {
    const line = text.slice(from, to)
    lines.push({ from, to, text: line, indent: indentOf(line), blank: !/\S/.test(line) })
  }
  let from = 0
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    let cut = breakIn(text, from, found.index)
    while (cut !== null) {
      push(from, cut)
      from = cut
      cut = breakIn(text, from, found.index)
    }
    push(from, found.index)
    from = found.index + found[0].length
  }
  return lines
}

/** Where a line is to be broken first, null where it needn't be or can't. */
function breakIn(text: string, from: number, to: number): number | null {
  if (to - from <= 2 * longest) return null
  const start = from + longest
  const end = sentenceEnd.exec(text.slice(start, start + longest))
  if (end) return start + end.index + end[0].length
  space.lastIndex = start + longest
  return space.test(text) && space.lastIndex < to ? space.lastIndex : null
}

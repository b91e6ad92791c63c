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

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    const line = text.slice(from, found.index)
    lines.push({
      from,
      to: found.index,
      text: line,
      indent: indentOf(line),
      blank: !/\S/.test(line),
    })
    from = found.index + found[0].length
  }
  return lines
}

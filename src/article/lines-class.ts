/** What a line of a text holds on average, set alone and set beside another; wide letters count twice. */
const charactersALine = { alone: 68, beside: 50 }

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * About how many lines texts take, one below the other, so that what isn't drawn yet has its room: a
 * class of the element they are in, which sets --lines.
 */
export function linesClass(texts: readonly string[], set: keyof typeof charactersALine): string {
  const lines = texts.map((text) => {
    const width = text.length + (text.match(wide)?.length ?? 0)
    return Math.max(1, Math.ceil(width / charactersALine[set]))
  })
  return `lines-${rounded(lines.reduce((sum, count) => sum + count, 0))}`
}

/** A number of lines as the style sheet has one: exact up to 20, then within an eighth, 9,000 at most. */
function rounded(lines: number): number {
  const step = lines < 21 ? 1 : lines < 98 ? 5 : lines < 975 ? 50 : 1000
  return Math.min(9000, Math.max(step, Math.round(lines / step) * step))
}

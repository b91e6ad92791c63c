/** What a line of a text holds on average, set alone and set beside another; wide letters count twice. */
const charactersALine = { alone: 68, beside: 50 }

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * About how many lines texts take, one below the other, so that what isn't drawn yet has its room: a
 * style of the element they are in.
 */
export function linesStyle(
  texts: readonly string[],
  set: keyof typeof charactersALine,
): React.CSSProperties {
  const lines = texts.map((text) => {
    const width = text.length + (text.match(wide)?.length ?? 0)
    return Math.max(1, Math.ceil(width / charactersALine[set]))
  })
  return { '--lines': lines.reduce((sum, count) => sum + count, 0) } as React.CSSProperties
}

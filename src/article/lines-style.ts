/** What a line of a text holds on average, set alone and set beside another; wide letters count twice. */
const charactersALine = { alone: 68, beside: 50 }

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** About how many lines a text takes, so that what isn't drawn yet has its room: a style of its element. */
export function linesStyle(text: string, set: keyof typeof charactersALine): React.CSSProperties {
  const width = text.length + (text.match(wide)?.length ?? 0)
  return { '--lines': Math.max(1, Math.ceil(width / charactersALine[set])) } as React.CSSProperties
}

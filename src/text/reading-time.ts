const wordsAMinute = 230
const charactersAMinute = 500
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Minutes a text takes to read, whole and at least 1: Chinese and Japanese by characters. */
export function minutesToRead(text: string): number {
  const characters = text.match(ideographs)?.length ?? 0
  const rest = text.replace(ideographs, ' ').match(words)?.length ?? 0
  return Math.max(1, Math.round(characters / charactersAMinute + rest / wordsAMinute))
}

/** "12 words, 30%": so many words, and their share of the whole. */
export function countAndShare(words: number, of: number): string {
  return of === 0 ? counted(words) : `${counted(words)}, ${Math.round((words / of) * 100)}%`
}

/** "1 word", "12 words". */
export function counted(words: number): string {
  return words === 1 ? '1 word' : `${words} words`
}

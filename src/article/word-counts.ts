import { inFigures } from '../ui/in-figures.ts'

/** "12 words, 30%": so many words, and their share of the whole. */
export function countAndShare(words: number, of: number): string {
  return of === 0 ? counted(words) : `${counted(words)}, ${Math.round((words / of) * 100)}%`
}

/** "1 word", "1,200 words". */
export function counted(words: number): string {
  return words === 1 ? '1 word' : `${inFigures(words)} words`
}

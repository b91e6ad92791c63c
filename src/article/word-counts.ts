import { inFigures } from '../ui/in-figures.ts'

/** "12 words, 30%": so many words, and their share of the whole. */
export function countAndShare(words: number, of: number): string {
  if (of === 0) return counted(words)
  const percent = Math.round((words / of) * 100)
  return `${counted(words)}, ${percent === 0 && words > 0 ? 'under 1' : percent}%`
}

/** "1 word", "1,200 words", or as many of something else that has its plural in "s". */
export function counted(count: number, what = 'word'): string {
  return `${inFigures(count)} ${what}${count === 1 ? '' : 's'}`
}

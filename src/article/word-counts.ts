import { inFigures } from '../words/in-figures.ts'

/** "30%", "under 1%", "over 99%"; the whole may not be nothing. */
export function shareOf(words: number, of: number): string {
  const percent = Math.round((words / of) * 100)
  if (percent === 0 && words > 0) return 'under 1%'
  return percent === 100 && words < of ? 'over 99%' : `${percent}%`
}

/** "1 word", "1,200 words", or as many of something else that has its plural in "s". */
export function counted(count: number, what = 'word'): string {
  return `${inFigures(count)} ${what}${count === 1 ? '' : 's'}`
}

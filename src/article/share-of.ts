import * as words from '../words/article.tsx'

/** "30%", "under 1%", "over 99%"; the whole may not be nothing. */
export function shareOf(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100)
  if (percent === 0 && part > 0) return words.under1
  return percent === 100 && part < whole ? words.over99 : `${percent}%`
}

import { locale } from '../language.ts'

const inWords = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
const dayLength = 86_400_000

/**
 * How long before a day ("2026-11-24") a local date-time ("2026-05-08T09:49") was, in words and no
 * finer than days, since no zone is known of it: "yesterday", "6 months ago". What lies a day ahead
 * may be today elsewhere; for what lies further ahead there are no words: null.
 */
export function ageOn(today: string, localDateTime: string): string | null {
  const then = localDateTime.slice(0, 10)
  const days = Math.round((Date.parse(today) - Date.parse(then)) / dayLength)
  if (Number.isNaN(days) || days < -1) return null
  if (days < 14) return inWords.format(-Math.max(0, days), 'day')
  if (days < 61) return counted.format(-Math.floor(days / 7), 'week')
  const months = monthsBetween(then, today)
  if (months < 24) return counted.format(-months, 'month')
  return counted.format(-Math.floor(months / 12), 'year')
}

/** Whole months between two days of the calendar. */
function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number]
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number]
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}

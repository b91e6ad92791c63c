import { locale } from '../language.ts'

const zone = { timeZone: 'UTC' } as const
const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'full' })
const date = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' })
const here = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
const time = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short' })

/**
 * A local date-time has no zone. It is read as UTC and written as UTC, so that no reader's zone or
 * daylight saving can shift it.
 */
function instantOf(localDateTime: string): Date {
  return new Date(`${localDateTime}Z`)
}

/** "2026-05-08T09:49" as "Friday 8 May 2026". */
export function dayOf(localDateTime: string): string {
  return day.format(instantOf(localDateTime))
}

/** "2026-05-08T09:49" as "8 May 2026". */
export function dateOf(localDateTime: string): string {
  return date.format(instantOf(localDateTime))
}

/** A moment, in milliseconds since 1970, as "8 May 2026" where the reader is. */
export function dayOfMoment(moment: number): string {
  return here.format(moment)
}

/** "2026-05-08T09:49" as "09:49". */
export function timeOf(localDateTime: string): string {
  return time.format(instantOf(localDateTime))
}

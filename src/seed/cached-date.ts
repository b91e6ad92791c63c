import type { DiagnosticCode } from './diagnostic.ts'

const cachedAtLabel = 'Cached at:'

const dateAndTime = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}),?\s+(\d{1,2}):(\d{2})\s*([AP])\.?M\.?$/i

/** Whether a line, its white space trimmed, says when the text was cached. */
export function isCachedAtLine(line: string): boolean {
  return line.startsWith(cachedAtLabel)
}

/** A date as a local date-time, or what is wrong with it and where in the line it stands. */
export type CachedDate =
  | { cachedAt: string }
  | { fault: DiagnosticCode & `${string}-date`; written: string; column: number }

/**
 * Reads "Cached at: MM/DD/YY, HH:MM AM", as written in the file, to "2026-05-08T09:49". The line
 * knows no time zone, so none is assumed and nothing is shifted.
 */
export function readCachedDate(line: string): CachedDate {
  const afterLabel = line.indexOf(cachedAtLabel) + cachedAtLabel.length
  const written = line.slice(afterLabel).trim()
  const column = (written === '' ? afterLabel : line.indexOf(written, afterLabel)) + 1
  const match = dateAndTime.exec(written)
  if (!match) return { fault: 'unreadable-date', written, column }
  const [month, day, shortYear, hour, minute] = match.slice(1, 6).map(Number) as FiveNumbers
  const year = match[3]!.length === 2 ? 2000 + shortYear : shortYear
  const possible = day >= 1 && day <= daysIn(year, month) && isOnClock(hour, minute)
  if (!possible) return { fault: 'impossible-date', written, column }
  const hourOfDay = (hour % 12) + (match[6]!.toUpperCase() === 'P' ? 12 : 0)
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  return { cachedAt: `${date}T${twoDigits(hourOfDay)}:${twoDigits(minute)}` }
}

/** What a line writes for a date where it is none that can be read; null where it is one, or nothing. */
export function unreadDateOf(line: string): string | null {
  const date = readCachedDate(line)
  return 'cachedAt' in date ? null : date.written || null
}

type FiveNumbers = [number, number, number, number, number]

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isOnClock(hour: number, minute: number): boolean {
  return hour >= 1 && hour <= 12 && minute <= 59
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

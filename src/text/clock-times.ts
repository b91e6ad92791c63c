import { asciiDigits } from './numerals.ts'
import type { Token } from './tokens.ts'

/**
 * A time of day as "15:00", of 24 hours, and the token behind it; `isSure` if it can't be read as a
 * number with a unit as well.
 */
export type ClockTime = { time: string; next: number; isSure: boolean }

const half = /^([ap])\.?m\.?$/i
const written = /^(\d{1,2})(?:[:.h](\d{2}))?([ap]\.?m\.?)?$/i

/**
 * The time of day that begins at a token and can be nothing else, or little: "3 p.m.", "9.30am",
 * "15:00", "15 Uhr", "15.30 Uhr", "18h30", "18 h 30".
 */
export function clockTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const wordAt = (place: number) => asciiDigits(tokens[place]?.folded ?? '')
  const [, hour, minute, joined] = written.exec(wordAt(at)) ?? []
  if (hour === undefined) return undefined
  const behind = wordAt(at + 1)
  const ofDay = half.exec(joined ?? behind)
  if (ofDay) {
    if (Number(hour) > 12 || hour === '0') return undefined
    const hours = (Number(hour) % 12) + (ofDay[1]!.toLowerCase() === 'p' ? 12 : 0)
    return timeOf(hours, minute, joined ? at + 1 : at + 2, false)
  }
  if (behind === 'Uhr') {
    const more = minute === undefined && /^\d{2}$/.test(wordAt(at + 2))
    return timeOf(Number(hour), more ? wordAt(at + 2) : minute, at + (more ? 3 : 2), more)
  }
  if (behind === 'h' && minute === undefined && /^\d{2}$/.test(wordAt(at + 2)))
    return timeOf(Number(hour), wordAt(at + 2), at + 3, true)
  if (!/[:h]/i.test(wordAt(at))) return undefined
  return timeOf(Number(hour), minute, at + 1, /h/i.test(wordAt(at)))
}

function timeOf(
  hours: number,
  minute: string | undefined,
  next: number,
  isSure: boolean,
): ClockTime | undefined {
  if (hours >= 24 || Number(minute ?? 0) >= 60) return undefined
  return { time: `${hours}:${minute ?? '00'}`, next, isSure }
}

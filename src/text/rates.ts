import { type Token, wordAt } from './tokens.ts'
import { unitOf } from './units.ts'

const timeUnit = /^(?:second|minute|hour|day|week|month|year|decade|century)$/
const each = /^(?:an?|per|each|every|par|pro|al|por|в|\/)$/
/** Behind these a time is no rate: "5% a year ago". */
const ofMoment = /^(?:ago|earlier|later|before|after|from|and|or|-|old)$/
const adverbs = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])
const articles = /^(?:an?|eine?|einer|einem|une?|una)$/

/** Whether a unit measures time. */
export function isOfTime(unit: string): boolean {
  return timeUnit.test(unit)
}

/** The time that a figure before a place is for, and the token behind: "a month", "per day", "weekly". */
export function rateAt(
  tokens: readonly Token[],
  at: number,
): { per: string; next: number } | undefined {
  const adverb = adverbs.get(wordAt(tokens, at))
  if (adverb !== undefined) return { per: adverb, next: at + 1 }
  const unit = each.test(wordAt(tokens, at)) ? unitOf(wordAt(tokens, at + 1)) : undefined
  const isRate = unit !== undefined && isOfTime(unit) && !ofMoment.test(wordAt(tokens, at + 2))
  return isRate ? { per: unit, next: at + 2 } : undefined
}

/** The time of which an article at a place says one, and the token behind: "a week", "une semaine". */
export function singleTimeAt(
  tokens: readonly Token[],
  at: number,
): { unit: string; next: number } | undefined {
  const unit = articles.test(wordAt(tokens, at)) ? unitOf(wordAt(tokens, at + 1)) : undefined
  const isOne =
    unit !== undefined &&
    unit !== 'second' &&
    isOfTime(unit) &&
    !/^(?:-|old)$/.test(wordAt(tokens, at + 2))
  return isOne ? { unit, next: at + 2 } : undefined
}

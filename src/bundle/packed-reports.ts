import type { Claim, Passage } from './evidence.ts'
import { packClaims, unpackClaims } from './packed-claims.ts'
import { NumberReader, packNumbers } from './packed-numbers.ts'

/** Where a sentence of a report stands: in a row of its comparison, or in a text of its that is in none. */
export type ReportPlace = { row: number } | Passage

/** Another article of a story, and what it has of the summary of the article that this stands with. */
export type OtherReport = {
  id: string
  title: string
  source: string | null
  cachedAt: string | null
  /** Minutes to read its cached text. */
  minutes: number
  /** Whether it is the fuller of the two. */
  isFuller: boolean
  /** The sentences of the summary, held against its cached texts. */
  claims: (Omit<Claim, 'passages'> & {
    /** What it says nearest to the sentence; empty where that is nothing. */
    quote: string
    /** Where that stands in it; null where that is nothing. */
    place: ReportPlace | null
  })[]
}

/**
 * As it travels: what stands above in that order, the claims packed, their places in numbers, and behind them their
 * quotes. A place is 0 for none, 1 and a row, or 2 + text, where in it that begins, and its length.
 */
export type PackedReport = (string | number | null)[]

export function packReport(report: OtherReport): PackedReport {
  const { id, title, source, cachedAt, minutes, isFuller, claims } = report
  const packed = packClaims(claims.map((claim) => ({ ...claim, passages: [] })))
  const places = packNumbers(claims.flatMap(({ place }) => numbersOf(place)))
  const quotes = claims.map(({ quote }) => quote)
  return [id, title, source, cachedAt, minutes, isFuller ? 1 : 0, packed, places, ...quotes]
}

export function unpackReport(packed: PackedReport): OtherReport {
  const [id, title, source, cachedAt, minutes, isFuller, claims, places, ...quotes] = packed as [
    ...[string, string, string | null, string | null, number, 0 | 1, string, string],
    ...string[],
  ]
  const numbers = new NumberReader(places)
  return {
    ...{ id, title, source, cachedAt, minutes },
    isFuller: isFuller === 1,
    claims: unpackClaims(claims).map(({ from, to, strength, doubts }, at) => ({
      ...{ from, to, strength, doubts },
      quote: quotes[at] ?? '',
      place: nextPlace(numbers),
    })),
  }
}

function numbersOf(place: ReportPlace | null): number[] {
  if (place === null) return [0]
  if ('row' in place) return [1, place.row]
  return [2 + place.text, place.from, place.to - place.from]
}

function nextPlace(numbers: NumberReader): ReportPlace | null {
  const kind = numbers.next()
  if (kind === 0) return null
  const at = numbers.next()
  return kind === 1 ? { row: at } : { text: kind - 2, from: at, to: at + numbers.next() }
}

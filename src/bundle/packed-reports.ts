import type { Claim } from './evidence.ts'
import { packClaims, unpackClaims } from './packed-claims.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

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
    /** The number of the row on its page that it stands in; null where that is nothing. */
    row: number | null
  })[]
}

/**
 * As it travels: what stands above in that order, the claims packed, their rows in numbers, 0 for none and else
 * one more, and behind them their quotes.
 */
export type PackedReport = (string | number | null)[]

export function packReport(report: OtherReport): PackedReport {
  const { id, title, source, cachedAt, minutes, isFuller, claims } = report
  const packed = packClaims(claims.map((claim) => ({ ...claim, passages: [] })))
  const rows = packNumbers(claims.map(({ row }) => (row === null ? 0 : row + 1)))
  const quotes = claims.map(({ quote }) => quote)
  return [id, title, source, cachedAt, minutes, isFuller ? 1 : 0, packed, rows, ...quotes]
}

export function unpackReport(packed: PackedReport): OtherReport {
  const [id, title, source, cachedAt, minutes, isFuller, claims, rows, ...quotes] = packed as [
    ...[string, string, string | null, string | null, number, 0 | 1, string, string],
    ...string[],
  ]
  const numbers = unpackNumbers(rows)
  return {
    ...{ id, title, source, cachedAt, minutes },
    isFuller: isFuller === 1,
    claims: unpackClaims(claims).map(({ from, to, strength, doubts }, at) => ({
      ...{ from, to, strength, doubts },
      quote: quotes[at] ?? '',
      row: numbers[at] ? numbers[at] - 1 : null,
    })),
  }
}

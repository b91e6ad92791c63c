import type { Claim } from './evidence.ts'
import { packClaims, unpackClaims } from './packed-claims.ts'

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
  })[]
}

/** As it travels: what stands above in that order, the claims packed, and behind them their quotes. */
export type PackedReport = (string | number | null)[]

export function packReport(report: OtherReport): PackedReport {
  const { id, title, source, cachedAt, minutes, isFuller, claims } = report
  const packed = packClaims(claims.map((claim) => ({ ...claim, passages: [] })))
  const quotes = claims.map(({ quote }) => quote)
  return [id, title, source, cachedAt, minutes, isFuller ? 1 : 0, packed, ...quotes]
}

export function unpackReport(packed: PackedReport): OtherReport {
  const [id, title, source, cachedAt, minutes, isFuller, claims, ...quotes] = packed as [
    ...[string, string, string | null, string | null, number, 0 | 1, string],
    ...string[],
  ]
  return {
    ...{ id, title, source, cachedAt, minutes },
    isFuller: isFuller === 1,
    claims: unpackClaims(claims).map(({ from, to, strength, doubts }, at) => ({
      ...{ from, to, strength, doubts },
      quote: quotes[at] ?? '',
    })),
  }
}

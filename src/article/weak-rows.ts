import type { Comparison, Figures, Row } from '../bundle/comparison.ts'
import { isWithin } from '../bundle/is-within.ts'
import { pairedRanges } from '../bundle/paired-ranges.ts'

/** Whether the two sides of a row belong together: surely, by a guess, or no longer, since the reader undid it. */
export type Pairing = 'firm' | 'weak' | 'apart'

/** A row as the reader has it before them. */
export type PairedRow = Row & {
  pairing: Pairing
  /**
   * What it is known by on the page, whatever is taken apart: its index in the comparison, and for the
   * copy's half of a row that was parted half of one more.
   */
  id: number
}

/** A comparison as it stands with some of its pairs taken apart. */
export type StandingComparison = Pick<Comparison, 'findings' | 'figures'> & {
  rows: readonly PairedRow[]
}

type Pair = Extract<Row, { kind: 'changed' | 'moved' }>

/** Whether two sides were paired on little: it is shown as a guess, and can be undone. */
export function isWeak(row: Row): row is Pair & { weak: NonNullable<Pair['weak']> } {
  return 'weak' in row && row.weak !== undefined
}

/** What names a pairing: the row's index, and for both ends of a moved passage the lesser of theirs. */
export function pairOf(rows: readonly Row[], index: number): number {
  const row = rows[index]!
  return row.kind === 'moved' ? Math.min(index, row.counterpart) : index
}

/**
 * A comparison with some weak pairs (by `pairOf`) taken apart: each of their sides stands alone, nothing is
 * found between them, and their words are on one side only.
 */
export function takenApart(
  comparison: Pick<Comparison, 'rows' | 'findings' | 'figures'>,
  apart: ReadonlySet<number>,
): StandingComparison {
  const { rows, findings, figures } = comparison
  const undone = [...apart].filter((index) => rows[index] && isWeak(rows[index]))
  const ranges = undone.map((index) => pairedRanges(rows[index]!, rows))
  return {
    rows: pairedRows(rows, new Set(undone)),
    findings: findings.filter((finding) => !ranges.some((range) => isWithin(finding, range))),
    figures: undone.reduce((figures, index) => without(figures, rows[index]!), figures),
  }
}

/** The rows with some pairs taken apart. */
export function pairedRows(rows: readonly Row[], apart: ReadonlySet<number>): PairedRow[] {
  const standing = rows.map((row, id): PairedRow[] => {
    if (!isWeak(row)) return [{ ...row, id, pairing: 'firm' }]
    return apart.has(pairOf(rows, id)) ? sidesOf(row, id) : [{ ...row, id, pairing: 'weak' }]
  })
  let next = 0
  const places = standing.map((parts) => (next += parts.length) - parts.length)
  // What they say of other rows is by index, which is another behind a row that was parted.
  return standing.flat().map((row): PairedRow => {
    if (row.kind === 'moved') return { ...row, counterpart: places[row.counterpart]! }
    if (!('elsewhere' in row) || row.elsewhere === undefined) return row
    const ofCopy = row.kind === 'only-cached' ? standing[row.elsewhere]!.length - 1 : 0
    return { ...row, elsewhere: places[row.elsewhere]! + ofCopy }
  })
}

/** A row's sides, each by itself; of one end of a moved passage there is one. */
function sidesOf(row: Row, id: number): PairedRow[] {
  const { fromA, toA, fromB, toB } = row
  const said = { nature: null, pairing: 'apart' as const }
  const original = { kind: 'only-original', fromA, toA, fromB, toB: fromB, id, ...said } as const
  const cached = { kind: 'only-cached', fromA: toA, toA, fromB, toB, ...said } as const
  if (row.kind === 'moved') return row.side === 'original' ? [original] : [{ ...cached, id }]
  return [original, { ...cached, id: id + 0.5 }]
}

/** The figures of a comparison without one of its pairs. */
function without(figures: Figures, row: Row): Figures {
  if (!isWeak(row)) return figures
  const { original, cached, changed, added } = row.weak
  return {
    ...figures,
    kept: figures.kept - (original - changed),
    changed: figures.changed - changed,
    added: figures.added - added,
    onlyOriginal: figures.onlyOriginal + original,
    onlyCached: figures.onlyCached + cached,
    moved: figures.moved - (row.kind === 'moved' ? original : 0),
    figuresChanged: figures.figuresChanged - (row.nature === 'figures' ? original : 0),
  }
}

/** The row that has an id. */
export function rowWithId(rows: readonly PairedRow[], id: number): PairedRow | undefined {
  return rows.find((row) => row.id === id)
}

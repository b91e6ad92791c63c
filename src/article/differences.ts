import type { Row } from '../bundle/comparison.ts'
import * as words from '../words/article.tsx'
import type { PairedRow } from './weak-rows.ts'

/**
 * The rows, by index, that differences begin with: those that are not the same on both sides. What moved
 * is one, however many rows it has, and begins at the first of its two ends.
 */
export function differencesIn(rows: readonly Row[]): number[] {
  return rows.flatMap((row, index) => {
    if (row.kind === 'same') return []
    return row.kind === 'moved' && (row.counterpart < index || movesOn(rows, index)) ? [] : index
  })
}

/** The rows of the difference that begins with a row: itself, and those that moved along with it. */
export function rowsOfDifference(rows: readonly PairedRow[], index: number): PairedRow[] {
  let end = index + 1
  while (movesOn(rows, end)) end++
  return rows.slice(index, end)
}

/** The rows, by index, that are the same but for typography. */
export function typographyIn(rows: readonly Row[]): number[] {
  return rows.flatMap((row, index) => (isTypographic(row) ? index : []))
}

export function isTypographic({ kind, nature }: Row): boolean {
  return kind === 'same' && nature === 'typographic'
}

/**
 * The rows, by id, that a reader steps through: the differences, or where there are none, those that
 * differ in typography alone.
 */
export function stopsIn(rows: readonly PairedRow[]): number[] {
  const differences = differencesIn(rows)
  return (differences.length > 0 ? differences : typographyIn(rows)).map((at) => rows[at]!.id)
}

/** Whether the rows with nothing to step through to are told from the others: both ends of what moved are others. */
export function standOut(rows: readonly Row[]): (row: Row) => boolean {
  return rows.every(({ kind }) => kind === 'same') ? isTypographic : ({ kind }) => kind !== 'same'
}

/** The stop that a reader is at, by id, who is at a row: of what moved the first row of its first end. */
export function stopAt(rows: readonly PairedRow[], at: number | null): number | null {
  const index = rows.findIndex(({ id }) => id === at)
  const row = rows[index]
  if (row?.kind !== 'moved') return at
  let first = Math.min(index, row.counterpart)
  while (movesOn(rows, first)) first--
  return rows[first]!.id
}

/** The stop after (`by` 1) or before (`by` -1) a row, whatever that row is, or null at the end of them. */
export function stepFrom(
  stops: readonly number[],
  current: number | null,
  by: 1 | -1,
): number | null {
  if (current === null) return (by === 1 ? stops.at(0) : stops.at(-1)) ?? null
  return (
    (by === 1 ? stops.find((row) => row > current) : stops.findLast((row) => row < current)) ?? null
  )
}

/** What kind of difference a row is; `entryName` says besides what there is to look at in it. */
export function nameOf(row: PairedRow): string {
  switch (row.kind) {
    case 'same':
      return isTypographic(row) ? words.rowNames.typographic : words.rowNames.same
    case 'changed':
      return row.nature === 'cut-off' ? words.rowNames.cutOff : words.rowNames.reworded
    case 'moved':
      return row.changes.length > 0 ? words.rowNames.movedAndReworded : words.rowNames.moved
    case 'only-original':
      return withNature(words.rowNames.onlyOriginal, row)
    case 'only-cached':
      return withNature(words.rowNames.onlyCached, row)
  }
}

/** What the page says of a row besides: its nature, at the first of rows in a run that share it. */
export function noteOf(rows: readonly Row[], index: number): string | null {
  const row = rows[index]!
  const before = rows[index - 1]
  if (before?.kind === row.kind && before.nature === row.nature && goesOn(before, row)) return null
  return row.kind === 'only-original' || row.kind === 'only-cached' ? loneNature(row) : null
}

/** Whether a row is said elsewhere behind where the row before it is, or neither is said to be so. */
function goesOn(before: Row, row: Row): boolean {
  const [one, other] = [elsewhereOf(before), elsewhereOf(row)]
  return one === undefined ? other === undefined : one + 1 === other
}

/** Where a repeated row is said elsewhere on its side, by index. */
export function elsewhereOf(row: Row): number | undefined {
  return 'elsewhere' in row ? row.elsewhere : undefined
}

/** Whether a row moved along with the one before it, so that what is said of that one holds for both. */
export function movesOn(rows: readonly Row[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]]
  if (row?.kind !== 'moved' || before?.kind !== 'moved') return false
  return before.side === row.side && before.counterpart + 1 === row.counterpart
}

type Lone = Extract<Row, { kind: 'only-original' | 'only-cached' }>

function withNature(name: string, row: Lone): string {
  const nature = loneNature(row)
  return nature === null ? name : words.withNature(name, nature)
}

function loneNature({ kind, nature }: Lone): string | null {
  switch (nature) {
    case 'cut-off':
      return kind === 'only-original' ? words.copyHasEnded : words.originalHasEnded
    case 'furniture':
      return words.pageFurniture
    case 'repeated':
      return words.saidElsewhere
    default:
      return null
  }
}

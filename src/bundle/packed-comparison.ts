import { findingKinds, natures } from './coded-names.ts'
import type { Change, Comparison, Figures, Finding, Nature, Row } from './comparison.ts'
import { folded, NumberReader, packNumbers } from './packed-numbers.ts'

/**
 * A comparison as it travels: in numbers how many rows there are, the rows, how many findings, the findings;
 * and its figures; and its grain, unless that is sentences.
 *
 *     row      kind + 7 × nature (0: none) + 42 × whether it is weak or stands elsewhere + 84 × whether it is
 *              rough, its length in A, its length in B but of an even one, then as its kind has them: the
 *              distance of its counterpart, folded, its changes, its echoes, what it comes to as a weak one,
 *              the index of the row elsewhere
 *     changes  how many there are, and of each: gap in A, length in A, how much longer the gap in B is,
 *              length in B, gaps folded and counted from the one before, at first from the row's start
 *     finding  kind, then as a change, counted from the finding before
 *
 * Rows tile both texts, so that each begins where the one before ends.
 */
export type PackedComparison = [numbers: string, figures: Figures, grain?: Comparison['grain']]

const rowKinds = [
  'even',
  'same',
  'changed',
  'only-original',
  'only-cached',
  'moved original',
  'moved cached',
] as const
const natureCodes: readonly (Nature | null)[] = [null, ...natures]
const flag = rowKinds.length * natureCodes.length

const nowhere: Change = { fromA: 0, toA: 0, fromB: 0, toB: 0 }

export function packComparison({ grain, rows, findings, figures }: Comparison): PackedComparison {
  const numbers = [rows.length]
  for (const [index, row] of rows.entries()) packRow(row, index, numbers)
  numbers.push(findings.length)
  let last = nowhere
  for (const finding of findings) {
    numbers.push(findingKinds.indexOf(finding.kind))
    packChange(finding, last, numbers)
    last = finding
  }
  const packed = packNumbers(numbers)
  return grain === 'sentences' ? [packed, figures] : [packed, figures, grain]
}

function packRow(row: Row, index: number, numbers: number[]): void {
  const [lengthA, lengthB] = [row.toA - row.fromA, row.toB - row.fromB]
  const isEven = row.kind === 'same' && lengthA === lengthB
  const kind = isEven ? 'even' : row.kind === 'moved' ? (`moved ${row.side}` as const) : row.kind
  const more = 'weak' in row ? row.weak : 'elsewhere' in row ? row.elsewhere : undefined
  numbers.push(
    rowKinds.indexOf(kind) +
      rowKinds.length * natureCodes.indexOf(row.nature) +
      (more === undefined ? 0 : flag) +
      ('rough' in row && row.rough ? 2 * flag : 0),
    lengthA,
  )
  if (!isEven) numbers.push(lengthB)
  if (row.kind === 'moved') numbers.push(folded(row.counterpart - index))
  if ('changes' in row) packChanges(row.changes, row, numbers)
  if ('echoes' in row) packChanges(row.echoes, row, numbers)
  if (typeof more === 'number') numbers.push(more)
  else if (more) numbers.push(more.original, more.cached, more.changed, more.added)
}

function packChanges(changes: readonly Change[], { fromA, fromB }: Row, numbers: number[]): void {
  numbers.push(changes.length)
  let last: Change = { fromA, toA: fromA, fromB, toB: fromB }
  for (const change of changes) {
    packChange(change, last, numbers)
    last = change
  }
}

function packChange({ fromA, toA, fromB, toB }: Change, last: Change, numbers: number[]): void {
  const [gapA, gapB] = [fromA - last.toA, fromB - last.toB]
  numbers.push(folded(gapA), toA - fromA, folded(gapB - gapA), toB - fromB)
}

export function unpackComparison([
  packed,
  figures,
  grain = 'sentences',
]: PackedComparison): Comparison {
  const numbers = new NumberReader(packed)
  let [index, before, last] = [0, nowhere, nowhere]
  const rows = numbers.list(() => {
    const row = nextRow(numbers, index++, before)
    before = row
    return row
  })
  const findings = numbers.list((): Finding => {
    const kind = findingKinds[numbers.next()]!
    last = nextChange(numbers, last)
    return { kind, ...last }
  })
  return { grain, rows, findings, figures }
}

function nextRow(numbers: NumberReader, index: number, { toA: fromA, toB: fromB }: Change): Row {
  const code = numbers.next()
  const kind = rowKinds[code % rowKinds.length]!
  const nature = natureCodes[Math.floor((code % flag) / rowKinds.length)]!
  const hasMore = code % (2 * flag) >= flag
  const lengthA = numbers.next()
  const lengthB = kind === 'even' ? lengthA : numbers.next()
  const ranges = { fromA, toA: fromA + lengthA, fromB, toB: fromB + lengthB }
  const start = { fromA, toA: fromA, fromB, toB: fromB }
  const next = () => numbers.next()
  const doubts = () => ({
    ...(hasMore && {
      weak: { original: next(), cached: next(), changed: next(), added: next() },
    }),
    ...(code >= 2 * flag && { rough: true as const }),
  })
  switch (kind) {
    case 'even':
    case 'same':
      return { kind: 'same', ...ranges, nature }
    case 'changed':
      return {
        ...{ kind, ...ranges, nature },
        changes: nextChanges(numbers, start),
        echoes: nextChanges(numbers, start),
        ...doubts(),
      }
    case 'only-original':
    case 'only-cached':
      return { kind, ...ranges, nature, ...(hasMore && { elsewhere: next() }) }
    default: {
      const side = kind === 'moved original' ? 'original' : 'cached'
      const counterpart = index + numbers.nextSigned()
      const changes = nextChanges(numbers, start)
      return { kind: 'moved', ...ranges, nature, side, counterpart, changes, ...doubts() }
    }
  }
}

function nextChanges(numbers: NumberReader, start: Change): Change[] {
  let last = start
  return numbers.list(() => (last = nextChange(numbers, last)))
}

function nextChange(numbers: NumberReader, last: Change): Change {
  const gapA = numbers.nextSigned()
  const fromA = last.toA + gapA
  const toA = fromA + numbers.next()
  const fromB = last.toB + gapA + numbers.nextSigned()
  return { fromA, toA, fromB, toB: fromB + numbers.next() }
}

import type { Row } from './comparison.ts'
import { endsInStop, withoutCutMark } from './cut-mark.ts'
import { areEndLines } from './end-lines.ts'
import { furnitureAmong } from './page-furniture.ts'
import { swapped } from './swapped.ts'
import { tokensOf } from './tokens.ts'
import { changesBetween, type Change } from './word-changes.ts'

/**
 * Parts the last sentence that both texts have where one of them breaks off in the middle of it: a
 * row with as much of it as both have, and one with the rest, which stands on one side alone. The
 * rows tile both texts as before; where neither text breaks off they are returned as they are.
 */
export function partCutSentence(rows: Row[], original: string, cached: string): Row[] {
  return (
    partedWhereCopyStops(rows, original, cached) ??
    partedWhereCopyStops(rows.map(turned), cached, original)?.map(turned) ??
    rows
  )
}

function partedWhereCopyStops(rows: readonly Row[], a: string, b: string): Row[] | null {
  const lastShared = rows.findLastIndex(({ kind }) => !kind.startsWith('only'))
  const shared = rows[lastShared]
  const behind = rows.slice(lastShared + 1)
  const wordsOf = ({ fromA, toA, fromB, toB }: Row) =>
    (a.slice(fromA, toA) || b.slice(fromB, toB)).trim()
  const said = (kind: Row['kind']) => {
    const own = behind.filter((row) => row.kind === kind)
    const isFurniture = furnitureAmong(own.map(wordsOf))
    return own.filter((_, at) => !isFurniture[at])
  }
  const [onlyA, onlyB] = [said('only-original'), said('only-cached')]
  if (shared?.kind === 'changed' && areEndLines(onlyB.map(wordsOf))) {
    const parts = partsOf(shared, a, b)
    if (parts) return reseated([...rows.slice(0, lastShared), ...parts, ...behind])
  }
  // So little of the sentence may be left that it was paired with nothing.
  const [restA] = onlyA
  const [restB, ...more] = onlyB
  const isNext = restB === behind.find(({ kind }) => kind === 'only-cached')
  if (!restA || !restB || !isNext || !areEndLines(more.map(wordsOf))) return null
  if (restA !== behind.find(({ kind }) => kind === 'only-original')) return null
  const pair = { ...restA, fromB: restB.fromB, toB: restB.toB }
  const parts = partsOf(pair, a, b, 1)
  if (!parts) return null
  const others = behind.filter((row) => row !== restA && row !== restB)
  return reseated([...rows.slice(0, lastShared + 1), ...parts, ...others])
}

/**
 * What a pair of which the copy breaks off comes to: the part that both have, and the rest of the
 * original. Null if the copy doesn't break off, or more than `mostChanges` tell the two apart.
 */
function partsOf(pair: Change, a: string, b: string, mostChanges = Infinity): [Row, Row] | null {
  const { fromA, toA, fromB, toB } = pair
  const left = b.slice(fromB, toB)
  const said = withoutCutMark(left)
  if (said.length === left.length && endsInStop(left)) return null
  const changes = changesBetween(a.slice(fromA, toA), said, fromA, fromB)
  const change = changes.at(-1)
  if (!change || changes.length > mostChanges) return null
  if (change.fromA === fromA || a.slice(change.toA, toA).trim() !== '') return null
  // The copy may break off within a word.
  const fragment = b.slice(change.fromB, change.toB)
  const isWithinWord = fragment !== '' && a.slice(change.fromA).startsWith(fragment)
  if (fragment !== '' && (!isWithinWord || tokensOf(fragment).length > 1)) return null
  const lost = tokensOf(a.slice(change.fromA, toA)).slice(isWithinWord ? 1 : 0)
  if (!lost.some(({ kind }) => kind !== 'mark')) return null
  const cut = change.fromA + lost[0]!.from
  const ranges = { fromA, toA: cut, fromB, toB }
  return [partInBoth(ranges, a, b), { kind: 'only-original', fromA: cut, toA, fromB: toB, toB }]
}

function partInBoth(ranges: Change, a: string, b: string): Row {
  const { fromA, toA, fromB, toB } = ranges
  const [here, there] = [a.slice(fromA, toA), b.slice(fromB, toB)]
  const changes = changesBetween(here, there, fromA, fromB)
  if (changes.length === 0) return { kind: 'same', ...ranges }
  const changed = changes.reduce((sum, { fromA, toA }) => sum + toA - fromA, 0)
  return { kind: 'changed', ...ranges, changes, likeness: 1 - changed / here.length }
}

/** The rows, each empty side where the rows before it end. */
function reseated(rows: readonly Row[]): Row[] {
  let atA = 0
  let atB = 0
  return rows.map((row) => {
    const seated = { ...row }
    if (row.fromA === row.toA) seated.fromA = seated.toA = atA
    if (row.fromB === row.toB) seated.fromB = seated.toB = atB
    atA = seated.toA
    atB = seated.toB
    return seated
  })
}

const otherKind = {
  same: 'same',
  changed: 'changed',
  moved: 'moved',
  'only-original': 'only-cached',
  'only-cached': 'only-original',
} as const

/** A row as it is with the sides swapped. */
function turned(row: Row): Row {
  const other = { ...swapped(row), kind: otherKind[row.kind] } as Row
  if ('changes' in other) other.changes = other.changes.map(swapped)
  if (other.kind === 'moved') other.side = other.side === 'original' ? 'cached' : 'original'
  return other
}

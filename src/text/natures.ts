import { fold } from './fold.ts'
import type { Row } from './comparison.ts'
import { isPageFurniture } from './page-furniture.ts'

/** Why a row stands on one side alone, where a rule can tell. */
export type Nature = 'cut-off' | 'furniture' | 'repeated'

/**
 * What is behind each row that stands on one side alone: a line of the page rather than of the text;
 * a sentence that its side says elsewhere too; or the end that the other side, which stops early, has
 * not got. Null for all other rows, and where no rule tells. One pass over the rows for each rule.
 */
export function naturesOf(
  rows: readonly Row[],
  original: string,
  cached: string,
): (Nature | null)[] {
  const words = rows.map((row) =>
    row.kind === 'only-original'
      ? original.slice(row.fromA, row.toA).trim()
      : row.kind === 'only-cached'
        ? cached.slice(row.fromB, row.toB).trim()
        : null,
  )
  const timesInOriginal = timesSaid(rows.map(({ fromA, toA }) => original.slice(fromA, toA)))
  const timesInCached = timesSaid(rows.map(({ fromB, toB }) => cached.slice(fromB, toB)))
  const natures = rows.map((row, index): Nature | null => {
    const said = words[index]
    if (said === null || said === undefined) return null
    if (isPageFurniture(said)) return 'furniture'
    const times = row.kind === 'only-original' ? timesInOriginal : timesInCached
    return times.get(fold(said))! > 1 ? 'repeated' : null
  })
  for (const index of earlyEnd(rows, natures)) natures[index] = 'cut-off'
  return natures
}

function timesSaid(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) {
    const key = fold(text.trim())
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

/**
 * The rows behind the last that both sides have, if all that is not furniture there is of one side:
 * then the other side ends early. Nothing if the sides have nothing in common to end from.
 */
function earlyEnd(rows: readonly Row[], natures: readonly (Nature | null)[]): number[] {
  const lastShared = rows.findLastIndex(
    ({ kind }) => kind === 'same' || kind === 'changed' || kind === 'moved',
  )
  if (lastShared < 0) return []
  const behind = rows
    .map((row, index) => ({ index, kind: row.kind }))
    .slice(lastShared + 1)
    .filter(({ index }) => natures[index] !== 'furniture')
  return behind.every(({ kind }) => kind === behind[0]!.kind)
    ? behind.map(({ index }) => index)
    : []
}

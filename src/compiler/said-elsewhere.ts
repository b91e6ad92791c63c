import type { Row } from '../text/comparison.ts'
import { fold } from '../text/fold.ts'
import type { Nature } from '../text/natures.ts'

/**
 * Where else its side says what a repeated row says: in the first row that both sides have, or if there is
 * none in the first of the others. By index, both the repeated row and where it is said elsewhere.
 */
export function saidElsewhere(
  rows: readonly Row[],
  natures: readonly (Nature | null)[],
  original: string,
  cached: string,
): ReadonlyMap<number, number> {
  const inOriginal = ({ fromA, toA }: Row) => fold(original.slice(fromA, toA).trim())
  const inCached = ({ fromB, toB }: Row) => fold(cached.slice(fromB, toB).trim())
  return new Map([
    ...elsewhereOn('only-original', inOriginal, rows, natures),
    ...elsewhereOn('only-cached', inCached, rows, natures),
  ])
}

function elsewhereOn(
  lone: 'only-original' | 'only-cached',
  saidIn: (row: Row) => string,
  rows: readonly Row[],
  natures: readonly (Nature | null)[],
): [number, number][] {
  const repeated = [...rows.keys()].filter(
    (index) => rows[index]!.kind === lone && natures[index] === 'repeated',
  )
  const wanted = new Set(repeated.map((index) => saidIn(rows[index]!)))
  if (wanted.size === 0) return []
  const shared = new Map<string, number>()
  const others = new Map<string, number[]>()
  for (const [index, row] of rows.entries()) {
    const said = saidIn(row)
    if (!wanted.has(said)) continue
    if (row.kind !== lone) shared.set(said, shared.get(said) ?? index)
    // Two are enough for each to have another.
    else others.set(said, [...(others.get(said) ?? []), index].slice(0, 2))
  }
  return repeated.flatMap((index): [number, number][] => {
    const said = saidIn(rows[index]!)
    const other = shared.get(said) ?? others.get(said)?.find((one) => one !== index)
    return other === undefined ? [] : [[index, other]]
  })
}

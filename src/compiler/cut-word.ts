import type { Row } from '../text/comparison.ts'
import type { Nature } from '../text/natures.ts'
import type { Change } from '../text/word-changes.ts'

/**
 * A word in the middle of which one side breaks off: where it stands, the index of the row it ends, and what it
 * comes to in words. It was not reworded, but is lost in the copy, or gained by it.
 */
export type CutWord = Change & { at: number; inOriginal: number; lost: number; gained: number }

/** No word is cut. */
export const noCut: CutWord = {
  ...{ fromA: 0, toA: 0, fromB: 0, toB: 0 },
  ...{ at: -1, inOriginal: 0, lost: 0, gained: 0 },
}

/** The word in the middle of which one side breaks off. */
export function cutWordOf(
  rows: readonly Row[],
  natures: readonly (Nature | null)[],
  words: Record<'original' | 'cached', (from: number, to: number) => number>,
): CutWord {
  const at = rows.findIndex(({ kind }, index) => kind === 'changed' && natures[index] === 'cut-off')
  const row = rows[at]
  const change = row?.kind === 'changed' ? row.changes.at(-1) : undefined
  if (!change) return noCut
  const inOriginal = words.original(change.fromA, change.toA)
  const goesOnInCopy = rows.some(
    ({ kind }, index) => kind === 'only-cached' && natures[index] === 'cut-off',
  )
  return goesOnInCopy
    ? { ...change, at, inOriginal, lost: 0, gained: words.cached(change.fromB, change.toB) }
    : { ...change, at, inOriginal, lost: inOriginal, gained: 0 }
}

/** Whether what was found between two words is of them: what is left of a cut word ("nor") says nothing. */
export function touches(finding: Change, { fromA, toA, fromB, toB }: Change): boolean {
  return (
    (finding.fromA < toA && fromA < finding.toA) || (finding.fromB < toB && fromB < finding.toB)
  )
}

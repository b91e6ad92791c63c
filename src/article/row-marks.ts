import type { Change, Row } from '../bundle/comparison.ts'
import type { Claim } from '../bundle/evidence.ts'
import type { Mark } from './pieces.ts'

/** What a row's comparison says of each side: which words of it are not on the other. */
export function editsOf(row: Row): { original: Mark[]; cached: Mark[] } {
  switch (row.kind) {
    case 'same':
      return { original: [], cached: [] }
    case 'only-original':
      return { original: [{ kind: 'removed', from: row.fromA, to: row.toA }], cached: [] }
    case 'only-cached':
      return { original: [], cached: [{ kind: 'added', from: row.fromB, to: row.toB }] }
    case 'changed': {
      const echoes = echoesOf(row)
      return {
        original: [...removals(row.changes), ...echoes.original],
        cached: [...additions(row.changes), ...echoes.cached],
      }
    }
    case 'moved':
      return { original: removals(row.changes), cached: additions(row.changes) }
  }
}

/** The words of a row that only stand elsewhere in it, on each side. */
export function echoesOf(row: Row): { original: Mark[]; cached: Mark[] } {
  const echoes = row.kind === 'changed' ? row.echoes : []
  return {
    original: echoes.map(({ fromA, toA }) => ({ kind: 'echo', from: fromA, to: toA })),
    cached: echoes.map(({ fromB, toB }) => ({ kind: 'echo', from: fromB, to: toB })),
  }
}

function removals(changes: readonly Change[]): Mark[] {
  return changes
    .filter(({ fromA, toA }) => toA > fromA)
    .map(({ fromA, toA }) => ({ kind: 'removed', from: fromA, to: toA }))
}

function additions(changes: readonly Change[]): Mark[] {
  return changes
    .filter(({ fromB, toB }) => toB > fromB)
    .map(({ fromB, toB }) => ({ kind: 'added', from: fromB, to: toB }))
}

/** The passages that claims point to in one of the cached texts (0 is the copy), in text order. */
export function passageMarks(claims: readonly Claim[], text: number): Mark[] {
  return claims
    .flatMap(({ passages }, index) =>
      passages
        .filter((passage) => passage.text === text)
        .map(({ from, to }): Mark => ({ kind: 'passage', claim: index + 1, from, to })),
    )
    .sort((a, b) => a.from - b.from)
}

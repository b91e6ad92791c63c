import { pairedRanges } from '../bundle/paired-ranges.ts'
import { compare } from '../text/comparison.ts'
import type { Change } from '../text/word-changes.ts'

/** A stretch of a sentence: as it was and is, as it was, or as it is. */
export type Piece = { edit: 'kept' | 'removed' | 'added'; text: string }

/** A passage of a copy that isn't what it was. */
export type CopyChange = { kind: 'reworded' | 'gone' | 'new' | 'moved'; pieces: Piece[] }

/**
 * What differs between two states of a copy, in the order of the later one; what moved is told once, where it is
 * now. Differences of typography and white space alone are none.
 */
export function changesInCopy(before: string, now: string): CopyChange[] {
  const { rows } = compare(before, now)
  return rows.flatMap((row): CopyChange[] => {
    switch (row.kind) {
      case 'same':
        return []
      case 'changed':
        return [{ kind: 'reworded', pieces: piecesOf(row, row.changes, before, now) }]
      case 'moved': {
        if (row.side === 'original') return []
        const ends = pairedRanges(row, rows)
        return [{ kind: 'moved', pieces: piecesOf(ends, row.changes, before, now) }]
      }
      case 'only-original':
        return lone('gone', 'removed', before.slice(row.fromA, row.toA))
      case 'only-cached':
        return lone('new', 'added', now.slice(row.fromB, row.toB))
    }
  })
}

function lone(kind: 'gone' | 'new', edit: 'removed' | 'added', text: string): CopyChange[] {
  return text.trim() === '' ? [] : [{ kind, pieces: [{ edit, text: text.trim() }] }]
}

/** Both wordings of a passage as one: what stays is as it is now. */
function piecesOf(ends: Change, changes: readonly Change[], before: string, now: string): Piece[] {
  const pieces: Piece[] = []
  let at = ends.fromB
  for (const { fromA, toA, fromB, toB } of changes) {
    pieces.push({ edit: 'kept', text: now.slice(at, fromB) })
    pieces.push({ edit: 'removed', text: before.slice(fromA, toA) })
    pieces.push({ edit: 'added', text: now.slice(fromB, toB) })
    at = toB
  }
  pieces.push({ edit: 'kept', text: now.slice(at, ends.toB) })
  return pieces.filter(({ text }) => text !== '')
}

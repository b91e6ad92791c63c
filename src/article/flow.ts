import type { Row } from '../bundle/comparison.ts'
import type { Block, Prose } from '../bundle/prose.ts'
import { echoesOf } from './row-marks.ts'
import { fragmentsOf, type Fragment, type Mark, type Piece } from './pieces.ts'

/** The pieces of one row within one block of the merged column. */
export type FlowRun = { row: number; isFirst: boolean; pieces: FlowPiece[] }

/** A piece, and the side it was taken from: its offsets are in that side's text. */
export type FlowPiece = Piece & { side: 'original' | 'cached' }

/** A block of the merged column, holding the runs of the rows that meet in it. */
export type FlowBlock = { block: Block; runs: FlowRun[] }

/**
 * Merges both texts into one column: what they share once, what was removed where it stood, what was
 * added where it stands. Blocks are the cached copy's, and the original's where only it has words.
 */
export function flowOf(
  original: Prose,
  cached: Prose,
  rows: readonly Row[],
  passages: readonly Mark[],
): FlowBlock[] {
  const flow: FlowBlock[] = []
  rows.forEach((row, index) => {
    let isFirst = true
    for (const { block, begins, pieces } of mergedFragments(original, cached, row, passages)) {
      const last = flow.at(-1)
      const lastRun = last?.runs.at(-1)
      if (lastRun?.row === index && !begins) lastRun.pieces.push(...pieces)
      else if (last && !begins) last.runs.push({ row: index, isFirst, pieces: [...pieces] })
      else flow.push({ block, runs: [{ row: index, isFirst, pieces: [...pieces] }] })
      isFirst = false
    }
  })
  return flow
}

type FlowFragment = Omit<Fragment, 'pieces'> & { pieces: FlowPiece[] }

function mergedFragments(
  original: Prose,
  cached: Prose,
  row: Row,
  passages: readonly Mark[],
): FlowFragment[] {
  const echoes = echoesOf(row)
  const ofOriginal = (from: number, to: number) => {
    if (from >= to) return []
    const marks = [removal(from, to), ...echoes.original]
    return sided('original', fragmentsOf(original, from, to, marks))
  }
  const ofCached = (from: number, to: number, edit: Mark[]) => {
    if (from >= to) return []
    const marks = [...edit, ...echoes.cached, ...passages]
    return sided('cached', fragmentsOf(cached, from, to, marks))
  }

  switch (row.kind) {
    case 'same':
      return ofCached(row.fromB, row.toB, [])
    case 'only-original':
      return ofOriginal(row.fromA, row.toA)
    case 'only-cached':
      return ofCached(row.fromB, row.toB, [addition(row.fromB, row.toB)])
    case 'moved':
      return row.side === 'original'
        ? ofOriginal(row.fromA, row.toA)
        : ofCached(row.fromB, row.toB, [addition(row.fromB, row.toB)])
    case 'changed': {
      const merged: FlowFragment[] = []
      let at = row.fromB
      for (const { fromA, toA, fromB, toB } of row.changes) {
        merged.push(...ofCached(at, fromB, []))
        // Replaced words stay in the paragraph they were replaced in, whatever theirs was.
        const end = fromB === toB ? withSpace(original.text, toA, row.toA) : toA
        merged.push(...ofOriginal(fromA, end).map((part) => ({ ...part, begins: false })))
        merged.push(...ofCached(fromB, toB, [addition(fromB, toB)]))
        at = toB
      }
      merged.push(...ofCached(at, row.toB, []))
      return openedBeforeReplaced(merged)
    }
  }
}

/** Words replaced at the very start of a block stand in that block, not at the end of the last one. */
function openedBeforeReplaced(fragments: FlowFragment[]): FlowFragment[] {
  const first = fragments.findIndex(({ pieces }) => pieces[0]?.side === 'cached')
  const opening = fragments[first]
  if (first <= 0 || !opening?.begins) return fragments
  return fragments.map((fragment, index) =>
    index === 0 || index === first
      ? { ...fragment, block: opening.block, begins: index === 0 }
      : fragment,
  )
}

/** Words that nothing replaces take along the space behind them, which the other side has no use for. */
function withSpace(text: string, to: number, limit: number): number {
  return to < limit && text[to] === ' ' ? to + 1 : to
}

/**
 * Whether a space must part two pieces: words that were replaced and those that replace them meet
 * with nothing of either text between them. A mark goes on close to its word.
 */
export function isParted(before: FlowPiece | undefined, piece: FlowPiece): boolean {
  return (
    before?.edit === 'removed' &&
    piece.edit === 'added' &&
    /[^\s\p{Ps}\p{Pi}]$/u.test(before.text) &&
    /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(piece.text)
  )
}

function removal(from: number, to: number): Mark {
  return { kind: 'removed', from, to }
}

function addition(from: number, to: number): Mark {
  return { kind: 'added', from, to }
}

function sided(side: FlowPiece['side'], fragments: readonly Fragment[]): FlowFragment[] {
  return fragments.map((fragment) => ({
    ...fragment,
    pieces: fragment.pieces.map((piece) => ({ ...piece, side })),
  }))
}

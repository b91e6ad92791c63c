import type { Row } from '../bundle/comparison.ts'
import type { Block, Prose } from '../bundle/prose.ts'
import { echoesOf } from './row-marks.ts'
import { fragmentsOf, type Fragment, type Mark, type Piece } from './pieces.ts'
import { spaceOut } from './spacing.ts'
import { Sweep } from './sweep.ts'

/** The pieces of one row within one block of the merged column. */
export type FlowRun = { row: number; isFirst: boolean; pieces: FlowPiece[] }

/** A piece, and the side it was taken from: its offsets are in that side's text. */
export type FlowPiece = Omit<Piece, 'edit' | 'row'> & {
  /** 'neither' is a space that neither text has, between words that would touch without it. */
  edit: Piece['edit'] | 'neither'
  side: 'original' | 'cached'
  /** What both texts share: where it begins and ends in the original, if this piece begins or ends it. */
  shared?: { from?: number; to?: number }
}

/** A block of the merged column, holding the runs of the rows that meet in it. */
export type FlowBlock = { block: Block; runs: FlowRun[] }

/**
 * Merges both texts into one column: what they share once, what was removed where it stood, what was
 * added where it stands. Blocks are the cached copy's, and the original's where only it has words. What
 * was removed and what was added left out in turn, it reads as the copy and as the original, typography
 * aside.
 */
export function flowOf(
  original: Prose,
  cached: Prose,
  rows: readonly Row[],
  passages: readonly Mark[],
): FlowBlock[] {
  const flow: FlowBlock[] = []
  const sweep = new Sweep(passages)
  rows.forEach((row, index) => {
    let isFirst = true
    for (const { block, begins, pieces } of mergedFragments(original, cached, row, sweep)) {
      const last = flow.at(-1)
      const lastRun = last?.runs.at(-1)
      if (lastRun?.row === index && !begins) for (const piece of pieces) lastRun.pieces.push(piece)
      else if (last && !begins) last.runs.push({ row: index, isFirst, pieces: [...pieces] })
      else flow.push({ block, runs: [{ row: index, isFirst, pieces: [...pieces] }] })
      isFirst = false
    }
  })
  spaceOut(flow, original.text, cached.text)
  return flow
}

type FlowFragment = Omit<Fragment, 'pieces'> & { pieces: FlowPiece[] }

function mergedFragments(
  original: Prose,
  cached: Prose,
  row: Row,
  passages: Sweep<Mark>,
): FlowFragment[] {
  const echoes = echoesOf(row)
  const [echoesA, echoesB] = [new Sweep(echoes.original), new Sweep(echoes.cached)]
  const ofOriginal = (from: number, to: number) => {
    if (from >= to) return []
    const marks = [removal(from, to), ...echoesA.within(from, to)]
    return sided('original', fragmentsOf(original, from, to, marks))
  }
  const ofCached = (from: number, to: number, edit: Mark[]) => {
    if (from >= to) return []
    const marks = [...edit, ...echoesB.within(from, to), ...passages.within(from, to)]
    return sided('cached', fragmentsOf(cached, from, to, marks))
  }
  const ofBoth = (fromA: number, toA: number, fromB: number, toB: number) =>
    sharing(ofCached(fromB, toB, []), fromA, toA)

  switch (row.kind) {
    case 'same':
      return ofBoth(row.fromA, row.toA, row.fromB, row.toB)
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
      let [atA, atB] = [row.fromA, row.fromB]
      for (const { fromA, toA, fromB, toB } of row.changes) {
        merged.push(...ofBoth(atA, fromA, atB, fromB))
        // Replaced words stay in the paragraph they were replaced in, whatever theirs was.
        merged.push(...ofOriginal(fromA, toA).map((part) => ({ ...part, begins: false })))
        merged.push(...ofCached(fromB, toB, [addition(fromB, toB)]))
        ;[atA, atB] = [toA, toB]
      }
      merged.push(...ofBoth(atA, row.toA, atB, row.toB))
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

/** Says of what both texts share where in the original it stands. */
function sharing(fragments: FlowFragment[], from: number, to: number): FlowFragment[] {
  const solid = fragments.flatMap(({ pieces }) => pieces).filter(({ text }) => text.trim() !== '')
  const [first, last] = [solid[0], solid.at(-1)]
  if (first) first.shared = { ...first.shared, from }
  if (last) last.shared = { ...last.shared, to }
  return fragments
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

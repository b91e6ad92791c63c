// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FlowBlock, flowOf, type FlowPiece, isParted } from '../../src/article/flow.ts'
import type { Row } from '../../src/bundle/comparison.ts'
import { proseOf } from '../../src/compiler/compile-article.ts'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { textPair as pair } from '../properties/text-arbitraries.ts'

function flowing(original: string, cached: string) {
  const { rows } = compileComparison(original, cached)
  return { rows, flow: flowOf(proseOf(original), proseOf(cached), rows, []) }
}
const piecesOf = (flow: readonly FlowBlock[]) =>
  flow.flatMap(({ runs }) => runs.flatMap(({ pieces }) => pieces))

/** A flow in one string: [-removed-], {+added+}, "¶" between blocks. */
const written = (flow: readonly FlowBlock[]) =>
  flow
    .map(({ runs }) =>
      runs
        .flatMap(({ pieces }) => pieces)
        .map(({ text, edit }) =>
          edit === 'removed' ? `[-${text}-]` : edit === 'added' ? `{+${text}+}` : text,
        )
        .join(''),
    )
    .join(' ¶ ')

describe('flowOf', () => {
  it('says once what both texts share', () => {
    expect(written(flowing('One two.\n\nThree.', 'One two.\n\nThree.').flow)).toBe(
      'One two. ¶ Three.',
    )
  })

  it('sets what was replaced before what replaced it', () => {
    const { flow } = flowing(
      'The lab trains a large model every spring.',
      'The lab trains a very small model every spring.',
    )
    expect(written(flow)).toBe('The lab trains a [-large-]{+very small+} model every spring.')
  })

  it('keeps a row’s pieces together, its first run named as such once', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow } = flowing(original, cached)
        const runs = flow.flatMap(({ runs }) => runs)
        const rows = runs.map(({ row }) => row)
        expect(rows).toEqual(rows.toSorted((a, b) => a - b))
        const firsts = runs.filter(({ isFirst }) => isFirst).map(({ row }) => row)
        expect(firsts).toEqual([...new Set(rows)])
      }),
      { numRuns: 100 },
    )
  })

  it('has a place to step to for every difference', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow, rows } = flowing(original, cached)
        const reached = new Set(flow.flatMap(({ runs }) => runs.map(({ row }) => row)))
        rows.forEach((row, index) => {
          if (row.kind !== 'same') expect(reached.has(index)).toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('holds every character of the copy that is not blank, once and in order', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow } = flowing(original, cached)
        const shown = piecesOf(flow).filter(({ side }) => side === 'cached')
        expectTiled(cached, [{ from: 0, to: cached.length }], shown)
      }),
      { numRuns: 200 },
    )
  })

  it('holds every character of the original that the copy has not where it stood', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow, rows } = flowing(original, cached)
        const shown = piecesOf(flow).filter(({ side }) => side === 'original')
        expectTiled(original, rows.flatMap(removedFrom), shown)
        for (const { edit } of shown) expect(edit).toBe('removed')
      }),
      { numRuns: 200 },
    )
  })

  it('marks as added what the copy alone has, where it has it, and nothing else', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow, rows } = flowing(original, cached)
        const added = piecesOf(flow).filter(({ edit }) => edit === 'added')
        expectTiled(cached, rows.flatMap(addedIn), added)
      }),
      { numRuns: 200 },
    )
  })
})

describe('isParted', () => {
  const piece = (text: string, edit: FlowPiece['edit']): FlowPiece => ({
    ...{
      from: 0,
      to: text.length,
      text,
      edit,
      isEcho: false,
      href: null,
      isCode: false,
      claims: [],
      side: 'cached',
    },
  })
  const parted = (removed: string, added: string) =>
    isParted(piece(removed, 'removed'), piece(added, 'added'))

  it.each([
    ['large', 'huge'],
    ['level —', 'like'],
    ['The state of', '“'],
    ['61.9%', '69.1%'],
  ])('parts what was replaced from what replaces it: %s %s', (removed, added) => {
    expect(parted(removed, added)).toBe(true)
  })

  it.each([
    ['.', '!'],
    ['ultimately', ', in the end'],
    ['“', '‘so'],
    ['and ', 'or'],
  ])('leaves a mark at its word, and a space that is there alone: %s%s', (removed, added) => {
    expect(parted(removed, added)).toBe(false)
  })

  it('parts nothing else', () => {
    expect(isParted(undefined, piece('one', 'added'))).toBe(false)
    expect(isParted(piece('one', 'removed'), piece('two', null))).toBe(false)
    expect(isParted(piece('one', null), piece('two', 'added'))).toBe(false)
  })
})

/** The ranges of the original that a row sets before the reader as removed. */
function removedFrom(row: Row): { from: number; to: number }[] {
  if (row.kind === 'changed') return row.changes.map(({ fromA, toA }) => ({ from: fromA, to: toA }))
  if (row.kind === 'only-original' || (row.kind === 'moved' && row.side === 'original'))
    return [{ from: row.fromA, to: row.toA }]
  return []
}

function addedIn(row: Row): { from: number; to: number }[] {
  if (row.kind === 'changed') return row.changes.map(({ fromB, toB }) => ({ from: fromB, to: toB }))
  if (row.kind === 'only-cached' || (row.kind === 'moved' && row.side === 'cached'))
    return [{ from: row.fromB, to: row.toB }]
  return []
}

/** That the pieces hold all of the ranges that is not blank, once, in order, and no other words. */
function expectTiled(
  text: string,
  ranges: readonly { from: number; to: number }[],
  pieces: readonly FlowPiece[],
): void {
  const solid = (parts: readonly { from: number; to: number }[]) =>
    parts.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index).filter(
        (at) => text[at]!.trim() !== '',
      ),
    )
  expect(solid(pieces)).toEqual(solid(ranges))
}

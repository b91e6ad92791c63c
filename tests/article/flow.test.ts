// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FlowBlock, flowOf, type FlowPiece } from '../../src/article/flow.ts'
import type { Row } from '../../src/bundle/comparison.ts'
import { proseOf } from '../../src/compiler/compile-article.ts'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { tokensOf } from '../../src/text/tokens.ts'
import { rewordedPair, textPair as pair } from '../properties/text-arbitraries.ts'

function flowing(original: string, cached: string) {
  const { rows } = compileComparison(original, cached)
  return { rows, flow: flowOf(proseOf(original), proseOf(cached), rows, []) }
}
const piecesOf = (flow: readonly FlowBlock[]) =>
  flow.flatMap(({ runs }) => runs.flatMap(({ pieces }) => pieces))

/** A flow in one string: [-removed-], {+added+}, "¶" between blocks, "|" where neither text has a space. */
const written = (flow: readonly FlowBlock[]) =>
  flow
    .map(({ runs }) =>
      runs
        .flatMap(({ pieces }) => pieces)
        .map(({ text, edit }) =>
          edit === 'removed'
            ? `[-${text}-]`
            : edit === 'added'
              ? `{+${text}+}`
              : edit === 'neither'
                ? '|'
                : text,
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
    expect(written(flow)).toBe('The lab trains a [-large-] {+very small+} model every spring.')
  })

  it.each([
    // A space that one text alone has goes or comes with its words.
    [
      'It turns out that building models ultimately comes down to ego.',
      'It turns out that when building models, in the end, it comes down to ego.',
      'It turns out that {+when+} building models[- ultimately-]{+, in the end, it+} comes down to ego.',
    ],
    [
      'The lab in Oslo was opposite: quiet and large.',
      'The lab in Oslo was opposite — quiet and large.',
      'The lab in Oslo was opposite[-:-] {+—+} quiet and large.',
    ],
    ['It gave the lab 61.9%.', 'It gave the lab 69.1%.', 'It gave the lab [-61.9-]{+ 69.1+}%.'],
    [
      'The keeper of that old light often slept.',
      'The keeper of that light often slept.',
      'The keeper of that [-old-] light often slept.',
    ],
    // A mark stays at its word, and words that would touch are parted by a space of neither text.
    ['Was it the old keeper.', 'Was it the old keeper!', 'Was it the old keeper[-.-]{+!+}'],
    [
      'The lab (large) trains a model every spring.',
      'The lab (huge) trains a model every spring.',
      'The lab ([-large-]|{+huge+}) trains a model every spring.',
    ],
    // Where but one text ends a line, the column goes on in it.
    [
      '1. Item one\n    and what is said of it.\n2. Second item.',
      '1. First item\n    and what is said of it.\n2. Second item.',
      '1. [-Item-][- one-] {+First +}{+item+}\n    and what is said of it. ¶ 2. Second item.',
    ],
    // Paragraphs that went from between two that stayed.
    [
      'The keeper slept.\n\nIt was late. A storm came over the hills.\n\nNobody asked why.',
      'The keeper slept.\n\nNobody asked why.',
      'The keeper slept. ¶ [-It was late. -][-A storm came over the hills.-] ¶ Nobody asked why.',
    ],
  ])('spaces what differs as each text does (%#)', (original, cached, merged) => {
    expect(written(flowing(original, cached).flow)).toBe(merged)
  })

  it('reads as the original without what was added, as the copy without what was removed', () => {
    fc.assert(
      fc.property(rewordedPair, ([original, cached]) => {
        const { flow } = flowing(original, cached)
        expect(reading(flow, 'added')).toBe(spaced(original))
        expect(reading(flow, 'removed')).toBe(spaced(cached))
      }),
      { numRuns: 300 },
    )
  })

  it('reads so of whatever texts, typography aside', () => {
    fc.assert(
      fc.property(pair, ([original, cached]) => {
        const { flow } = flowing(original, cached)
        expect(folded(reading(flow, 'added'))).toBe(folded(original))
        expect(solid(reading(flow, 'removed'))).toBe(solid(cached))
      }),
      { numRuns: 200 },
    )
  })

  it('lets no two words touch that are of one text each', () => {
    fc.assert(
      fc.property(fc.oneof(pair, rewordedPair), ([original, cached]) => {
        for (const { runs } of flowing(original, cached).flow) {
          const pieces = runs.flatMap(({ pieces }) => pieces)
          pieces.slice(1).forEach((piece, at) => {
            const before = pieces[at]!
            if (!before.edit || !piece.edit || before.edit === piece.edit) return
            const touch = /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(piece.text)
            expect(touch, `${before.text}|${piece.text}`).toBe(false)
          })
        }
      }),
      { numRuns: 200 },
    )
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
        for (const { text, edit } of shown) if (text.trim() !== '') expect(edit).toBe('removed')
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

/** What a reader reads who leaves out what was removed, or what was added; paragraphs part as spaces do. */
function reading(flow: readonly FlowBlock[], without: 'removed' | 'added'): string {
  const blocks = flow.map(({ runs }) =>
    runs
      .flatMap(({ pieces }) => pieces)
      .filter(({ edit }) => edit !== without && edit !== 'neither')
      .map(({ text }) => text)
      .join(''),
  )
  return spaced(blocks.join('\n'))
}

/** A text with each run of white space as one space. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
const folded = (text: string) =>
  tokensOf(text)
    .map(({ folded }) => folded.replace(/\s+/g, ''))
    .join('')
const solid = (text: string) => text.replace(/\s+/g, '')

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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, type Comparison, type Row } from '../../src/bundle/comparison.ts'
import { pairedRanges } from '../../src/bundle/paired-ranges.ts'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { swapped } from '../../src/text/swapped.ts'
import { textPair } from './text-arbitraries.ts'
import { writtenArticle } from './written-articles.ts'

/** An article, and a copy of which sentences are dropped, moved, reworded, doubled and added. */
const editedCopy = fc
  .tuple(writtenArticle, fc.infiniteStream(fc.nat()))
  .map(([{ sentences, between }, dice]): [string, string] => {
    const draw = (count: number) => (dice.next().value as number) % count
    const copy = sentences.flatMap((sentence) => {
      const edits = [
        [],
        [sentence, sentence],
        [sentence.replace(/(?<=\S) (\S+) (\S+)/, ' $2 61 $1')],
        [sentence.slice(0, Math.ceil(sentence.length / 2))],
        [sentence, 'Nobody saw 40 of them.'],
      ]
      return edits[draw(9)] ?? [sentence]
    })
    const at = draw(copy.length + 1)
    return [sentences.join(between), [...copy.slice(at), ...copy.slice(0, at)].join(between)]
  })

const placeOf = ({ fromA, toA, fromB, toB }: Change) => ({
  a: fromA < toA ? [fromA, toA] : null,
  b: fromB < toB ? [fromB, toB] : null,
})

/**
 * What is said of the rows and found in them, in any order and without where an empty side stands among
 * rows of the other side alone. A text that the other goes on behind is not always cut off: what a
 * copy adds to a finished original is no proof of that, so "cut off" is left aside.
 */
function saidIn({ rows, findings }: Comparison): unknown[] {
  const said = rows.map((row) => ({
    ...{ ...placeOf(pairedRanges(row, rows)), kind: row.kind },
    side: row.kind === 'moved' ? row.side : null,
    nature: row.nature === 'cut-off' || 'changes' in row ? null : row.nature,
    changes: 'changes' in row ? row.changes.map(placeOf) : [],
    echoes: 'echoes' in row ? row.echoes.map((echo) => JSON.stringify(placeOf(echo))).sort() : [],
  }))
  const found = findings.map((finding) => ({ kind: finding.kind, ...placeOf(finding) }))
  return [...said, ...found].map((one) => JSON.stringify(one)).sort()
}

const otherWay: Record<string, string> = {
  'only-original': 'only-cached',
  'only-cached': 'only-original',
  original: 'cached',
  cached: 'original',
}

/** A comparison as it is with its sides swapped. */
function mirrored({ grain, rows, findings, figures }: Comparison): Comparison {
  const turned = rows.map((row) => ({
    ...{ ...row, ...swapped(row), kind: otherWay[row.kind] ?? row.kind },
    ...('side' in row && { side: otherWay[row.side] }),
    ...('changes' in row && { changes: row.changes.map(swapped) }),
    ...('echoes' in row && { echoes: row.echoes.map(swapped) }),
  }))
  return { grain, rows: turned as Row[], findings: findings.map(swapped), figures }
}

describe('a comparison with its sides swapped', () => {
  it('says the same the other way about: of rows, of what moved, of natures, and by findings', () => {
    fc.assert(
      fc.property(fc.oneof(editedCopy, textPair), ([a, b]) => {
        const back = mirrored(compileComparison(b, a))
        expect(saidIn(back)).toEqual(saidIn(compileComparison(a, b)))
      }),
      { numRuns: 500 },
    )
  })
})

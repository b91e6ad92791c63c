import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/text/alignment.ts'
import { blocksOf } from '../../src/text/blocks.ts'
import { compare, type Row } from '../../src/text/comparison.ts'
import { evidenceFor } from '../../src/text/evidence.ts'
import { findingsBetween } from '../../src/text/findings.ts'
import { fold } from '../../src/text/fold.ts'
import { naturesOf } from '../../src/text/natures.ts'
import { NeighbourIndex } from '../../src/text/neighbours.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { doubtsAbout } from '../../src/text/support.ts'
import { countTerms } from '../../src/text/term-counts.ts'
import { foldedOf, tokensOf } from '../../src/text/tokens.ts'
import { wordLinks } from '../../src/text/word-links.ts'
import { distinctSentences, prose, textPair as pair, wild } from './text-arbitraries.ts'

type Place = { from: number; to: number }

/** Whether two texts say the same to the letter, typography and white space aside. */
function readSame(a: string, b: string): boolean {
  return foldedOf(tokensOf(a)) === foldedOf(tokensOf(b))
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function edgesOf(text: string): Set<number> {
  const edges = new Set([text.length])
  for (const { index } of graphemes.segment(text)) edges.add(index)
  return edges
}

function expectWhole(text: string, places: Iterable<number>): void {
  const edges = edgesOf(text)
  for (const place of places) expect(edges.has(place), `a cut at ${place}`).toBe(true)
}

function expectCover(text: string, ranges: readonly Place[]): void {
  let last = 0
  for (const { from, to } of ranges) {
    expect(from).toBeGreaterThanOrEqual(last)
    expect(to).toBeGreaterThan(from)
    expect(text.slice(last, from).trim()).toBe('')
    last = to
  }
  expect(text.slice(last).trim()).toBe('')
}

/** Both sides of what a row leaves unmarked, piece by piece. */
function unmarked(a: string, b: string, rows: readonly Row[]): [string, string][] {
  return rows.flatMap((row): [string, string][] => {
    if (row.kind === 'only-original' || row.kind === 'only-cached') return []
    if (row.kind === 'moved' && row.side === 'cached') return []
    const other = row.kind === 'moved' ? rows[row.counterpart]! : row
    const pieces: [string, string][] = []
    let { fromA } = row
    let { fromB } = other
    for (const change of row.kind === 'same' ? [] : row.changes) {
      pieces.push([a.slice(fromA, change.fromA), b.slice(fromB, change.fromB)])
      fromA = change.toA
      fromB = change.toB
    }
    pieces.push([a.slice(fromA, row.toA), b.slice(fromB, other.toB)])
    return pieces
  })
}

describe('blocks, sentences and tokens of any text', () => {
  it('cover all that is not white space, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(wild, prose), (text) => {
        expectCover(text, blocksOf(text))
        expectCover(text, sentencesOf(text))
      }),
    )
  })

  it('never split a grapheme cluster', () => {
    fc.assert(
      fc.property(wild, (text) => {
        for (const ranges of [blocksOf(text), sentencesOf(text), tokensOf(text)])
          expectWhole(
            text,
            ranges.flatMap(({ from, to }) => [from, to]),
          )
      }),
    )
  })

  it('leave nothing seen between tokens', () => {
    fc.assert(
      fc.property(wild, (text) => {
        let last = 0
        for (const { from, to } of tokensOf(text)) {
          expect(text.slice(last, from)).toMatch(/^[\s\p{Default_Ignorable_Code_Point}]*$/u)
          last = to
        }
      }),
    )
  })
})

describe('the tokens of a text', () => {
  it('are those of its lines, each line read by itself', () => {
    const read = (text: string) => tokensOf(text).map(({ kind, folded }) => [kind, folded])
    fc.assert(
      fc.property(fc.array(wild), (lines) => {
        expect(read(lines.join('\n'))).toEqual(lines.flatMap(read))
      }),
    )
  })
})

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('compare, on any two texts,', () => {
  it('tiles both to the letter', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        let atA = 0
        let atB = 0
        for (const row of compare(a, b).rows) {
          expect([row.fromA, row.fromB]).toEqual([atA, atB])
          expect(row.toA + row.toB).toBeGreaterThan(atA + atB)
          atA = row.toA
          atB = row.toB
        }
        expect([atA, atB]).toEqual([a.length, b.length])
      }),
    )
  })

  it('leaves both sides the same outside the changes', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const [one, other] of unmarked(a, b, compare(a, b).rows))
          expect(readSame(one, other), JSON.stringify([one, other])).toBe(true)
      }),
    )
  })

  it('keeps the changes of a row apart, in order, none empty, and within the row', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { rows } = compare(a, b)
        for (const row of rows) {
          if (row.kind !== 'changed') continue
          let { fromA, fromB } = row
          for (const change of row.changes) {
            expect(change.fromA).toBeGreaterThanOrEqual(fromA)
            expect(change.fromB).toBeGreaterThanOrEqual(fromB)
            expect(change.toA - change.fromA + change.toB - change.fromB).toBeGreaterThan(0)
            fromA = change.toA
            fromB = change.toB
          }
          expect(fromA).toBeLessThanOrEqual(row.toA)
          expect(fromB).toBeLessThanOrEqual(row.toB)
        }
      }),
    )
  })

  it('never splits a grapheme cluster', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { rows } = compare(a, b)
        const changes = rows.flatMap((row) => ('changes' in row ? row.changes : []))
        expectWhole(
          a,
          [...rows, ...changes].flatMap((place) => [place.fromA, place.toA]),
        )
        expectWhole(
          b,
          [...rows, ...changes].flatMap((place) => [place.fromB, place.toB]),
        )
      }),
    )
  })

  it('gives each moved row a counterpart that leads back', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { rows } = compare(a, b)
        for (const [index, row] of rows.entries()) {
          if (row.kind !== 'moved') continue
          const other = rows[row.counterpart]!
          expect(other).toMatchObject({ kind: 'moved', counterpart: index })
          expect((other as typeof row).side).not.toBe(row.side)
        }
      }),
    )
  })

  it('adds up: kept, changed and only-original words are the original', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { figures } = compare(a, b)
        expect(figures.kept + figures.changed + figures.onlyOriginal).toBe(figures.original)
        expect(figures.kept).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('compare', () => {
  it('finds a text the same as itself', () => {
    fc.assert(
      fc.property(fc.oneof(wild, prose), (text) => {
        for (const row of compare(text, text).rows) expect(row.kind).toBe('same')
      }),
    )
  })
})

describe('alignSentences', () => {
  it('mirrors when the sides are swapped, of sentences that are hard to tell apart too', () => {
    const word = fc.constantFrom('model', 'lab', 'harbour', 'keeper', 'storm', 'ships', 'dawn')
    const alike = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '))
    const sentences = fc.array(alike, { maxLength: 7 })
    const keysOf = (links: [number, number][]) => links.map((link) => link.join('-')).sort()
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const links = alignSentences(a, b).map(({ a, b }): [number, number] => [a, b])
        const back = alignSentences(b, a).map(({ a, b }): [number, number] => [b, a])
        expect(keysOf(back)).toEqual(keysOf(links))
      }),
      { numRuns: 300 },
    )
  })
})

describe('evidence and neighbours', () => {
  it('never throw, and stay within the text', () => {
    fc.assert(
      fc.property(wild, fc.array(wild, { maxLength: 3 }), (summary, texts) => {
        const claims = evidenceFor(summary, texts)
        if (tokensOf(summary).some(({ kind }) => kind !== 'mark')) expectCover(summary, claims)
        else expect(claims).toEqual([])
        for (const { passages, missing } of claims) {
          for (const { text, to, score } of passages) {
            expect(to).toBeLessThanOrEqual(texts[text]!.length)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
          for (const { from, to } of missing) expect(summary.slice(from, to).trim()).not.toBe('')
        }
      }),
    )
  })

  it('name no document its own neighbour, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(wild, prose), { maxLength: 6 }), (texts) => {
        const documents = texts.map((text, index) => ({
          id: `d${index}`,
          counts: countTerms([text]),
        }))
        const index = new NeighbourIndex(documents)
        for (const { id } of documents) {
          const near = index.near(id, 3)
          expect(near.length).toBeLessThanOrEqual(3)
          for (const other of near) {
            expect(other.id).not.toBe(id)
            expect(other.score).toBeGreaterThan(0)
          }
        }
      }),
    )
  })
})

describe('compare, of a text and its edited copy,', () => {
  it('shows a copy that breaks off in a sentence as cut off there, and no other difference', () => {
    const ends = fc.constantFrom('', '…', '...', ' […]')
    fc.assert(
      fc.property(distinctSentences, fc.nat(), fc.nat(), ends, (sentences, diceA, diceB, end) => {
        const at = diceA % sentences.length
        const words = sentences[at]!.split(' ')
        const left = words.slice(0, 2 + (diceB % (words.length - 3))).join(' ')
        // What stands before the cut must not look like one.
        fc.pre(!left.endsWith('...'))
        const a = sentences.join(' ')
        const b = [...sentences.slice(0, at), left + end].join(' ')
        for (const [one, other, side] of [
          [a, b, 'only-original'],
          [b, a, 'only-cached'],
        ] as const) {
          const { rows } = compare(one, other)
          const natures = naturesOf(rows, one, other)
          const kinds = rows.map(({ kind }, index) => `${kind} ${natures[index]}`)
          expect(kinds.slice(0, at)).toEqual(Array(at).fill('same null'))
          expect(['same null', 'same typographic', 'changed cut-off']).toContain(kinds[at])
          expect(kinds.slice(at + 1)).toEqual(Array(sentences.length - at).fill(`${side} cut-off`))
        }
      }),
    )
  })
})

describe('findings, doubts and word links', () => {
  it('never throw, and stay within the texts', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const { fromA, toA, fromB, toB } of findingsBetween(a, b)) {
          expect(toA - fromA + toB - fromB).toBeGreaterThan(0)
          expectWhole(a, [fromA, toA])
          expectWhole(b, [fromB, toB])
        }
        for (const { from, to } of doubtsAbout(a, [b])) expectWhole(a, [from, to])
      }),
    )
  })

  it('find nothing between a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(wild, prose), (text) => {
        expect(findingsBetween(text, text)).toEqual([])
      }),
    )
  })

  it('link a word to its like alone, and no two words twice', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
        const links = wordLinks(wordsA, wordsB)
        expect(new Set(links.map(String)).size).toBe(links.length)
        for (const [i, j] of links.filter(([i, j]) => wordsA[i] === wordsB[j])) {
          expect(links.filter(([otherI, otherJ]) => otherI === i || otherJ === j)).toEqual([[i, j]])
        }
      }),
    )
  })
})

// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differencesIn,
  elsewhereOf,
  movesOn,
  nameOf,
  noteOf,
  rowsOfDifference,
  standOut,
  stepFrom,
  stopAt,
  stopsIn,
} from '../../src/article/differences.ts'
import { differingWords } from '../../src/article/differing-words.ts'
import { entryName } from '../../src/article/entry-name.ts'
import { stretchesOf } from '../../src/article/foldings.ts'
import { editsOf, passageMarks } from '../../src/article/row-marks.ts'
import { addressOf, shownIn, views } from '../../src/article/view.ts'
import { isWeak, type PairedRow, pairedRows, takenApart } from '../../src/article/weak-rows.ts'
import type { Finding, FindingKind, Row } from '../../src/bundle/comparison.ts'

const ranges = { fromA: 10, toA: 20, fromB: 30, toB: 40 }
const changes = [
  { fromA: 12, toA: 14, fromB: 32, toB: 32 },
  { fromA: 15, toA: 15, fromB: 33, toB: 35 },
  { fromA: 16, toA: 18, fromB: 36, toB: 39 },
]
const same: Row = { kind: 'same', ...ranges, nature: null }
const changed: Row = {
  ...{ kind: 'changed', ...ranges, nature: null },
  ...{ changes, echoes: [], likeness: 0.9 },
}
const removed: Row = { kind: 'only-original', ...ranges, toB: 30, nature: null }
const added: Row = { kind: 'only-cached', ...ranges, toA: 10, nature: null }
const moved: Row = {
  ...{ kind: 'moved', ...ranges, nature: null, changes, likeness: 0.9 },
  ...{ side: 'original', counterpart: 1 },
}
const movedHere: Row = {
  ...{ kind: 'moved', ...ranges, toA: 10, nature: null, changes, likeness: 0.9 },
  ...{ side: 'cached', counterpart: 0 },
}
const kinds: Record<string, Row> = { s: same, c: changed, r: removed, a: added, m: moved }
const firm = (row: Row): PairedRow => ({ ...row, pairing: 'firm', id: 0 })
const firmly = (rows: readonly Row[]): PairedRow[] => pairedRows(rows, new Set())
/** A pairing that is a guess: of 8 words and 9, of which 5 differ, and one was put in. */
const guess = { likeness: 0.1, weak: { original: 8, cached: 9, changed: 5, added: 1 } }
const isSame = ({ kind }: Row) => kind === 'same'
const rowsOf = (letters: string) => [...letters].map((letter) => kinds[letter]!)

describe('differencesIn', () => {
  it('is every row that is not the same on both sides', () => {
    expect(differencesIn(rowsOf('mscsras'))).toEqual([0, 2, 4, 5])
    expect(differencesIn(rowsOf('ss'))).toEqual([])
    expect(differencesIn([])).toEqual([])
  })

  it('has a move once, at the first of its two ends', () => {
    expect(differencesIn([moved, movedHere])).toEqual([0])
    expect(
      differencesIn([
        { ...movedHere, kind: 'moved', counterpart: 2 } as Row,
        same,
        { ...moved, kind: 'moved', counterpart: 0 } as Row,
      ]),
    ).toEqual([0])
  })
})

/** Three sentences that moved together to the end, and one that was left where it stood. */
const block = firmly([
  { ...moved, counterpart: 4 },
  { ...moved, changes: [], counterpart: 5 },
  { ...moved, changes: [], counterpart: 6 },
  same,
  { ...movedHere, counterpart: 0 },
  { ...movedHere, changes: [], counterpart: 1 },
  { ...movedHere, changes: [], counterpart: 2 },
] as Row[])

describe('a block of sentences that moved together', () => {
  it('is one difference, for whichever of its rows a reader is at', () => {
    expect(differencesIn(block)).toEqual([0])
    expect(stopsIn(block)).toEqual([0])
    expect(block.map(({ id }) => stopAt(block, id))).toEqual([0, 0, 0, 3, 0, 0, 0])
    expect(rowsOfDifference(block, 0).map(({ id }) => id)).toEqual([0, 1, 2])
  })

  it('is called by all that differs in it', () => {
    expect(entryName([block[1]!], [], block)).toBe('Moved')
    expect(entryName(rowsOfDifference(block, 0), [], block)).toBe('Moved and reworded')
  })

  it('is two where a sentence in its midst is taken apart', () => {
    const rows = block.map((row) => ({ ...row })) as Row[]
    for (const index of [1, 5]) rows[index] = { ...rows[index]!, ...guess } as Row
    const parted = pairedRows(rows, new Set([1]))
    expect(stopsIn(parted)).toEqual([0, 1, 2, 5])
  })
})

describe('stopsIn', () => {
  const typographic: Row = { ...same, nature: 'typographic' }

  it('is the differences, and typography only where there is nothing else', () => {
    expect(stopsIn(firmly([same, typographic, changed, typographic]))).toEqual([2])
    expect(stopsIn(firmly([same, typographic, same, typographic]))).toEqual([1, 3])
    expect(stopsIn(firmly([same, same]))).toEqual([])
  })

  it('is both halves of a row that was parted, and lets all others keep what they are known by', () => {
    const rows = [{ ...changed, ...guess } as Row, same, removed]
    expect(stopsIn(firmly(rows))).toEqual([0, 2])
    expect(stopsIn(pairedRows(rows, new Set([0])))).toEqual([0, 0.5, 2])
  })
})

describe('stopAt', () => {
  it('is the first end of what moved for either of them, and any other row itself', () => {
    const rows = firmly([moved, movedHere, changed])
    expect([0, 1, 2, null].map((at) => stopAt(rows, at))).toEqual([0, 0, 2, null])
  })
})

describe('standOut', () => {
  const standing = (rows: readonly Row[]) => rows.map(standOut(rows))

  it('are the differences, both ends of what moved, and typography only where there is nothing else', () => {
    const typographic: Row = { ...same, nature: 'typographic' }
    expect(standing([moved, movedHere, typographic, same])).toEqual([true, true, false, false])
    expect(standing([same, typographic])).toEqual([false, true])
  })
})

describe('differingWords', () => {
  const differing = (a: string, b: string) =>
    differingWords(a, b, { fromA: 2, toA: a.length, fromB: 0, toB: b.length }).map(
      ({ fromA, toA, fromB, toB }) => `${a.slice(fromA, toA)} → ${b.slice(fromB, toB)}`,
    )

  it('is the words that aren’t the same to the letter', () => {
    expect(differing("> It's a 'new' one", 'It’s a ‘new’ one')).toEqual([
      "It's → It’s",
      "'new' → ‘new’",
    ])
    expect(differing('> the same', 'the same')).toEqual([])
  })

  it('is both words where a space of another kind parts them', () => {
    expect(differing('> for 5\u00a0€ today', 'for 5 € today')).toEqual(['5\u00a0€ → 5 €'])
    expect(differing('> for\nfive', 'for five')).toEqual([])
  })

  it('is the whole where a space is what differs', () => {
    expect(differing('> 3 - 4', '3–4')).toEqual(['3 - 4 → 3–4'])
  })
})

describe('entryName', () => {
  const finding = (kind: FindingKind): Finding => ({ kind, fromA: 12, toA: 14, fromB: 32, toB: 35 })

  it('says what there is to look at in a row, each kind once', () => {
    const findings = (['name', 'name', 'negation'] as const).map(finding)
    expect(entryName([firm(changed)], findings, [firm(changed)])).toBe(
      'Reworded, another name, check this (negation)',
    )
    expect(
      entryName([firm({ ...changed, nature: 'figures' })], [finding('date')], [firm(changed)]),
    ).toBe('Reworded, another date')
    expect(entryName([firm(changed)], [], [firm(changed)])).toBe('Reworded')
  })

  it('says that a pairing is weak, and calls each side by itself after it was taken apart', () => {
    const rows = [{ ...changed, ...guess } as Row]
    const names = (apart: number[]) =>
      pairedRows(rows, new Set(apart)).map((row, _, all) =>
        entryName([row], [finding('unit')], all),
      )
    expect(names([])).toEqual(['Reworded, weak match, another unit'])
    expect(names([0])).toEqual(['Only in the original', 'Only in the cached copy'])
  })
})

describe('stepFrom', () => {
  it('begins at the first, or backwards at the last', () => {
    expect(stepFrom([2, 5], null, 1)).toBe(2)
    expect(stepFrom([2, 5], null, -1)).toBe(5)
    expect(stepFrom([], null, 1)).toBeNull()
  })

  it('ends at the last, or backwards at the first', () => {
    expect(stepFrom([2, 5], 2, 1)).toBe(5)
    expect(stepFrom([2, 5], 5, 1)).toBeNull()
    expect(stepFrom([2, 5], 5, -1)).toBe(2)
    expect(stepFrom([2, 5], 2, -1)).toBeNull()
  })

  it('goes on from any row, a stop or not', () => {
    expect(stepFrom([2, 5], 3, 1)).toBe(5)
    expect(stepFrom([2, 5], 3, -1)).toBe(2)
    expect(stepFrom([2, 5], -1, -1)).toBeNull()
  })

  it('visits each difference once, there and back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99), { minLength: 1 }), (set) => {
        const differences = set.toSorted((a, b) => a - b)
        for (const by of [1, -1] as const) {
          const visited: number[] = []
          for (
            let at = stepFrom(differences, null, by);
            at !== null;
            at = stepFrom(differences, at, by)
          )
            visited.push(at)
          expect(visited).toEqual(by === 1 ? differences : differences.toReversed())
        }
      }),
    )
  })
})

describe('nameOf', () => {
  it('calls each kind of row by a name of its own', () => {
    const names = Object.values(kinds).map(firm).map(nameOf)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    [same, 'typographic', 'Typography only'],
    [changed, 'cut-off', 'Cut off in this sentence'],
    [removed, 'cut-off', 'Only in the original. Cut off: the copy has ended'],
    [added, 'cut-off', 'Only in the cached copy. Cut off: the original has ended'],
    [added, 'furniture', 'Only in the cached copy. Page furniture rather than text'],
    [removed, 'repeated', 'Only in the original. Repeated: said elsewhere too'],
  ] as const)('says of what nature it is, if that is known (%#)', (row, nature, name) => {
    expect(nameOf(firm({ ...row, nature }))).toBe(name)
  })
})

describe('noteOf', () => {
  it('says a nature once for all rows in a run that share it', () => {
    const furniture: Row = { ...added, nature: 'furniture' }
    const cut: Row = { ...removed, nature: 'cut-off' }
    const rows = [
      furniture,
      furniture,
      changed,
      furniture,
      { ...changed, nature: 'cut-off' },
      cut,
      cut,
    ]
    expect(rows.map((_, index) => noteOf(rows as Row[], index))).toEqual([
      'Page furniture rather than text',
      null,
      null,
      'Page furniture rather than text',
      null,
      'Cut off: the copy has ended',
      null,
    ])
  })

  it('leaves it to the words to show what is reworded, moved or the same', () => {
    const rows = rowsOf('scmra')
    expect(rows.map((_, index) => noteOf(rows, index))).toEqual([null, null, null, null, null])
  })
})

describe('noteOf what is repeated', () => {
  it('is said again where the next is said somewhere else', () => {
    const repeated = (elsewhere: number): Row => ({ ...added, nature: 'repeated', elsewhere })
    const rows = [repeated(7), repeated(8), repeated(2)]
    const note = 'Repeated: said elsewhere too'
    expect(rows.map((_, index) => noteOf(rows, index))).toEqual([note, null, note])
  })
})

describe('stretchesOf', () => {
  it('folds what is the same between the differences', () => {
    expect(
      stretchesOf(rowsOf('sscrss'), isSame).map(({ kind, from, to }) => `${kind} ${from}-${to}`),
    ).toEqual(['folded 0-2', 'shown 2-4', 'folded 4-6'])
    expect(stretchesOf([], isSame)).toEqual([])
  })

  it('tiles the rows in order, and never shows two stretches of a kind side by side', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(kinds))), (letters) => {
        const rows = rowsOf(letters.join(''))
        const stretches = stretchesOf(rows, isSame)
        let at = 0
        stretches.forEach(({ kind, from, to }, index) => {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          expect(kind).not.toBe(stretches[index - 1]?.kind)
          for (const row of rows.slice(from, to))
            expect(row.kind === 'same').toBe(kind === 'folded')
          at = to
        })
        expect(at).toBe(rows.length)
      }),
    )
  })
})

describe('editsOf', () => {
  it('marks nothing where both sides are the same', () => {
    expect(editsOf(same)).toEqual({ original: [], cached: [] })
  })

  it('marks the whole of what stands on one side alone', () => {
    expect(editsOf(removed)).toEqual({
      original: [{ kind: 'removed', from: 10, to: 20 }],
      cached: [],
    })
    expect(editsOf(added)).toEqual({ original: [], cached: [{ kind: 'added', from: 30, to: 40 }] })
  })

  it('marks the words that only stand elsewhere in their row besides', () => {
    const echo = { fromA: 12, toA: 14, fromB: 37, toB: 39 }
    const { original, cached } = editsOf({ ...changed, echoes: [echo] } as Row)
    expect(original).toContainEqual({ kind: 'echo', from: 12, to: 14 })
    expect(cached).toContainEqual({ kind: 'echo', from: 37, to: 39 })
  })

  it.each(['c', 'm'])('marks on each side the words that the other has not (%s)', (letter) => {
    expect(editsOf(kinds[letter]!)).toEqual({
      original: [
        { kind: 'removed', from: 12, to: 14 },
        { kind: 'removed', from: 16, to: 18 },
      ],
      cached: [
        { kind: 'added', from: 33, to: 35 },
        { kind: 'added', from: 36, to: 39 },
      ],
    })
  })
})

describe('passageMarks', () => {
  it('is the passages of one text in its order, with the claims they stand for, from 1', () => {
    const claim = { from: 0, to: 1, strength: 'strong' as const, doubts: [] }
    const passage = (text: number, from: number) => ({ text, from, to: from + 5, score: 1 })
    const claims = [
      { ...claim, passages: [passage(0, 20), passage(1, 3)] },
      { ...claim, passages: [passage(0, 10)] },
    ]
    expect(passageMarks(claims, 0)).toEqual([
      { kind: 'passage', claim: 2, from: 10, to: 15 },
      { kind: 'passage', claim: 1, from: 20, to: 25 },
    ])
    expect(passageMarks(claims, 1)).toEqual([{ kind: 'passage', claim: 1, from: 3, to: 8 }])
    expect(passageMarks(claims, 2)).toEqual([])
  })
})

describe('a weakly paired row', () => {
  const weak = { ...changed, ...guess } as Row
  const weaklyMoved = [
    { ...moved, ...guess },
    { ...movedHere, ...guess },
  ] as Row[]

  it('is a changed one whose sides are hardly alike', () => {
    expect(isWeak(weak)).toBe(true)
    expect(rowsOf('scram').filter(isWeak)).toEqual([])
  })

  it('is a moved one too, at either end', () => {
    expect(weaklyMoved.every(isWeak)).toBe(true)
    expect(firmly(weaklyMoved).map(({ pairing }) => pairing)).toEqual(['weak', 'weak'])
  })

  it('can be taken apart: all of it is removed there, and added here', () => {
    const apart = pairedRows([weak, weak, changed, same], new Set([1, 2, 3]))
    expect(apart.map(({ pairing, id }) => `${pairing} ${id}`)).toEqual([
      ...['weak 0', 'apart 1', 'apart 1.5', 'firm 2', 'firm 3'],
    ])
    const { fromA, toA, fromB, toB } = ranges
    expect(apart[1]).toMatchObject({ kind: 'only-original', ...ranges, toB: fromB })
    expect(apart[2]).toMatchObject({ kind: 'only-cached', fromA: toA, toA, fromB, toB })
    expect(fromA).toBeLessThan(toA)
  })

  it('that moved is taken apart at both its ends at once, and leads nowhere then', () => {
    const apart = pairedRows(weaklyMoved, new Set([0]))
    expect(apart.map(nameOf)).toEqual(['Only in the original', 'Only in the cached copy'])
    expect(apart.map(({ pairing, id }) => `${pairing} ${id}`)).toEqual(['apart 0', 'apart 1'])
  })

  it('leaves what others say of places in the texts true', () => {
    const repeated: Row = { ...added, nature: 'repeated', elsewhere: 1 }
    const rows = [
      weak,
      { ...moved, counterpart: 2 } as Row,
      { ...movedHere, counterpart: 1 } as Row,
      repeated,
    ]
    const apart = pairedRows(rows, new Set([0]))
    expect(apart.map((row) => ('counterpart' in row ? row.counterpart : elsewhereOf(row)))).toEqual(
      [undefined, undefined, 3, 2, 2],
    )
  })
})

describe('takenApart', () => {
  const figures = {
    ...{ original: 20, cached: 22, kept: 12, changed: 8, added: 2, onlyOriginal: 0 },
    ...{ onlyCached: 3, moved: 8, figuresChanged: 8 },
    ...{ cutOff: 0, furniture: 0, repeated: 0, typographic: 0 },
  }
  const found: Finding = { kind: 'number', fromA: 12, toA: 14, fromB: 32, toB: 35 }

  it('counts a pair’s words on one side each, and finds nothing between its sides', () => {
    const rows = [{ ...changed, ...guess, nature: 'figures' } as Row]
    const standing = takenApart({ rows, findings: [found], figures }, new Set([0]))
    expect(standing.findings).toEqual([])
    expect(standing.figures).toEqual({
      ...figures,
      ...{ kept: 9, changed: 3, added: 1, onlyOriginal: 8, onlyCached: 12, figuresChanged: 0 },
    })
  })

  it('counts what moved no longer as moved', () => {
    const rows = [
      { ...moved, ...guess },
      { ...movedHere, ...guess },
    ] as Row[]
    const standing = takenApart({ rows, findings: [], figures }, new Set([0]))
    expect(standing.figures).toMatchObject({ moved: 0, onlyOriginal: 8 })
  })

  it('leaves all as it is where nothing is taken apart, or nothing that is weak', () => {
    const rows = [changed]
    for (const apart of [[], [0], [7]])
      expect(takenApart({ rows, findings: [found], figures }, new Set(apart))).toEqual({
        ...{ rows: firmly(rows), findings: [found], figures },
      })
  })
})

describe('the view in the address', () => {
  it('is read back as it was written', () => {
    for (const view of views)
      for (const onlyChanges of [true, false])
        expect(shownIn(addressOf({ view, onlyChanges }))).toEqual({ view, onlyChanges })
  })

  it('is side by side with all of it, unless the address says otherwise', () => {
    expect(shownIn(new URLSearchParams(''))).toEqual({ view: 'facing', onlyChanges: false })
    expect(shownIn(new URLSearchParams('view=sideways&show=all'))).toEqual({
      view: 'facing',
      onlyChanges: false,
    })
    expect(`${addressOf({ view: 'facing', onlyChanges: false })}`).toBe('')
  })
})

describe('movesOn', () => {
  it('holds for what moved along with the row before it, at either end', () => {
    const moved = (side: 'original' | 'cached', counterpart: number) => ({
      ...{ kind: 'moved', side, counterpart, nature: null, changes: [] },
      ...{ fromA: 0, toA: 0, fromB: 0, toB: 0 },
    })
    const rows = [
      moved('original', 5),
      moved('original', 6),
      moved('original', 4),
      { kind: 'same' },
      moved('cached', 2),
      moved('cached', 0),
      moved('cached', 1),
    ] as Row[]
    expect(rows.map((_, index) => movesOn(rows, index))).toEqual([
      ...[false, true, false, false],
      ...[false, false, true],
    ])
  })
})

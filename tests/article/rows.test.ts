// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differencesIn,
  movesOn,
  nameOf,
  noteOf,
  stepFrom,
  stopsIn,
} from '../../src/article/differences.ts'
import { differingWords } from '../../src/article/differing-words.ts'
import { entryName } from '../../src/article/entry-name.ts'
import { stretchesOf } from '../../src/article/foldings.ts'
import { editsOf, passageMarks } from '../../src/article/row-marks.ts'
import { addressOf, shownIn, views } from '../../src/article/view.ts'
import { isWeak, type PairedRow, pairedRows } from '../../src/article/weak-rows.ts'
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
const firm = (row: Row): PairedRow => ({ ...row, pairing: 'firm' })
const isSame = ({ kind }: Row) => kind === 'same'
const rowsOf = (letters: string) => [...letters].map((letter) => kinds[letter]!)

describe('differencesIn', () => {
  it('is every row that is not the same on both sides', () => {
    expect(differencesIn(rowsOf('scsras' + 'm'))).toEqual([1, 3, 4, 6])
    expect(differencesIn(rowsOf('ss'))).toEqual([])
    expect(differencesIn([])).toEqual([])
  })
})

describe('stopsIn', () => {
  const typographic: Row = { ...same, nature: 'typographic' }

  it('is the differences, and typography only where there is nothing else', () => {
    expect(stopsIn([same, typographic, changed, typographic])).toEqual([2])
    expect(stopsIn([same, typographic, same, typographic])).toEqual([1, 3])
    expect(stopsIn([same, same])).toEqual([])
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

  it('is the whole where a space is what differs', () => {
    expect(differing('> 3 - 4', '3–4')).toEqual(['3 - 4 → 3–4'])
  })
})

describe('entryName', () => {
  const finding = (kind: FindingKind): Finding => ({ kind, fromA: 12, toA: 14, fromB: 32, toB: 35 })

  it('says what there is to look at in a row, each kind once', () => {
    const findings = (['name', 'name', 'negation'] as const).map(finding)
    expect(entryName(firm(changed), findings, [changed])).toBe(
      'Reworded, another name, check this (negation)',
    )
    expect(entryName(firm({ ...changed, nature: 'figures' }), [finding('date')], [changed])).toBe(
      'Reworded, another date',
    )
    expect(entryName(firm(changed), [], [changed])).toBe('Reworded')
  })

  it('says that a pairing is weak, and after it was taken apart compares nothing', () => {
    const weak: Row = { ...changed, likeness: 0.1 }
    const nameWith = (apart: number[]) =>
      entryName(pairedRows([weak], new Set(apart))[0]!, [finding('unit')], [weak])
    expect(nameWith([])).toBe('Reworded, weak match, another unit')
    expect(nameWith([0])).toBe('Two passages taken apart')
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
  it('is a changed one whose sides are hardly alike', () => {
    expect(isWeak({ ...changed, kind: 'changed', likeness: 0.1 } as Row)).toBe(true)
    expect(rowsOf('scram').filter(isWeak)).toEqual([])
  })

  it('is a moved one too, at either end', () => {
    const rows: Row[] = [{ ...moved, likeness: 0.1 }, same, { ...movedHere, likeness: 0.1 }]
    expect(rows.filter(isWeak)).toEqual([rows[0], rows[2]])
    expect(pairedRows(rows, new Set()).map(({ pairing }) => pairing)).toEqual([
      'weak',
      'firm',
      'weak',
    ])
  })

  it('can be taken apart: all of it is removed there, and added here', () => {
    const weak: Row = { ...changed, likeness: 0.1 }
    const apart = pairedRows([weak, weak, changed, same], new Set([1, 2, 3]))
    expect(apart.map(({ pairing }) => pairing)).toEqual(['weak', 'apart', 'firm', 'firm'])
    expect(apart[1]).toMatchObject({ kind: 'changed', ...ranges, changes: [ranges] })
    expect(nameOf(apart[1]!)).toBe('Two passages taken apart')
  })

  it('that moved is taken apart at both its ends at once, and leads nowhere then', () => {
    const rows: Row[] = [
      { ...moved, likeness: 0.1 },
      { ...movedHere, likeness: 0.1 },
    ]
    const apart = pairedRows(rows, new Set([0]))
    expect(apart.map(nameOf)).toEqual(['Only in the original', 'Only in the cached copy'])
    expect(apart.map(({ pairing }) => pairing)).toEqual(['apart', 'apart'])
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kept, mergeKept, soundKept } from '../../src/kept/kept.ts'
import { isStamp, KeptClock, timeOfStamp } from '../../src/kept/stamp.ts'

const stamp = fc
  .record({ time: fc.nat(5), who: fc.constantFrom('a', 'b') })
  .map(({ time, who }) => new KeptClock(who, () => time).next())
const names = (...taken: string[]) => fc.constantFrom(...taken, 'constructor', 'later')
const register = fc.record({
  at: stamp,
  value: fc.oneof(fc.boolean(), fc.nat(2), fc.constant(null)),
})
const kept: fc.Arbitrary<Kept> = fc.dictionary(
  names('articles', 'settings'),
  fc.dictionary(
    names('x', 'y'),
    fc.dictionary(names('read', 'saved', 'split'), register, { minKeys: 1, noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  { noNullPrototype: true },
)

describe('merging what is kept', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a))
      }),
    )
  })

  it('gives the same however it is grouped', () => {
    fc.assert(
      fc.property(kept, kept, kept, (a, b, c) => {
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)))
      }),
    )
  })

  it('changes nothing the second time, and then gives what it was given', () => {
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        const once = mergeKept(a, b)
        expect(mergeKept(once, b)).toBe(once)
      }),
    )
  })

  it('loses no story that was split, but where the other side merged it later', () => {
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        const merged = mergeKept(a, b)
        const splitIn = (side: Kept, key: string) => side.articles?.[key]?.split
        for (const [side, other] of [
          [a, b],
          [b, a],
        ] as const)
          for (const key of Object.keys(side.articles ?? {})) {
            const [own, theirs] = [splitIn(side, key), splitIn(other, key)]
            if (own?.value !== true || (theirs && theirs.at >= own.at)) continue
            expect(splitIn(merged, key)?.value).toBe(true)
          }
      }),
    )
  })

  it('loses no field of either side, and takes none back to an earlier value', () => {
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        const merged = mergeKept(a, b)
        for (const side of [a, b])
          for (const [group, things] of Object.entries(side))
            for (const [key, fields] of Object.entries(things))
              for (const [field, { at }] of Object.entries(fields))
                expect(merged[group]![key]![field]!.at >= at).toBe(true)
      }),
    )
  })

  it('takes in nothing that isn’t sound, and all the rest', () => {
    const at = new KeptClock('a', () => 1).next()
    const sound = { articles: { x: { read: { at, value: true } } } }
    expect(soundKept(sound)).toEqual(sound)
    for (const broken of [
      { ...sound, settings: 'dark' },
      { articles: { ...sound.articles, y: null, z: { read: { at: 'yesterday', value: true } } } },
      { articles: { x: { ...sound.articles.x, saved: { at }, place: 3 } } },
      JSON.parse(`{"__proto__":{"x":1},"articles":${JSON.stringify(sound.articles)}}`) as unknown,
    ])
      expect(soundKept(broken)).toMatchObject(sound)
    // Clocks that go on from a stamp out of all time come to none.
    for (const at of ['yesterday', 'zzzzzzzzzzzzz-x', 'wzzzzzzzzzzzz-x', '3000000000000-x'])
      expect(soundKept({ articles: { z: { read: { at, value: 1 } } } })).toEqual({ articles: {} })
    const named = `{"__proto__":{"x":{"f":{"at":"${at}","value":1}}}}`
    expect(Object.getPrototypeOf(soundKept(JSON.parse(named)))).toBe(Object.prototype)
    for (const nothing of [null, 3, 'text', [], [[1]]]) expect(soundKept(nothing)).toEqual({})
  })
})

describe('the clock', () => {
  it('gives stamps that sort as they were given, however the time of day is set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000_000_000), { minLength: 2 }), (times) => {
        let at = 0
        const clock = new KeptClock('a', () => times[at++]!)
        const stamps = times.map(() => clock.next())
        expect(stamps.every(isStamp)).toBe(true)
        expect([...stamps].sort()).toEqual(stamps)
        expect(new Set(stamps).size).toBe(stamps.length)
      }),
    )
  })

  it('gives stamps later than any it has seen', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.array(fc.nat(100)), (now, seen) => {
        const clock = new KeptClock('a', () => now)
        const others = seen.map((time) => new KeptClock('z', () => time).next())
        for (const other of others) clock.see(other)
        const next = clock.next()
        expect(others.every((other) => other < next)).toBe(true)
      }),
    )
  })

  it('goes on beyond the most stamps that a millisecond has', () => {
    const clock = new KeptClock('a', () => 5)
    clock.see(`${'5'.padStart(9, '0')}zzzz-b`)
    expect(timeOfStamp(clock.next())).toBe(6)
  })

  it.each(['200000000zzzz-b', '2zzzzzzzzzzzz-b'])(
    'gives what is sound, each later than the last and none than now, after the farthest stamp that is: %s',
    (far) => {
      expect(isStamp(far)).toBe(true)
      const now = Date.UTC(2026, 0)
      const before = new KeptClock('b', () => now - 1).next()
      const clock = new KeptClock('a', () => now)
      clock.see(far)
      const stamps = [clock.next(), clock.next(), clock.next()]
      expect(stamps.every(isStamp)).toBe(true)
      expect([before, ...stamps].sort()).toEqual([before, ...stamps])
    },
  )

  it('gives what is sound, however far ahead the machine’s clock is set', () => {
    for (const now of [Date.UTC(2300, 0), 8.64e15]) {
      const clock = new KeptClock('a', () => now)
      const stamps = [clock.next(), clock.next()]
      expect(stamps.every(isStamp)).toBe(true)
      expect([...stamps].sort()).toEqual(stamps)
    }
  })
})

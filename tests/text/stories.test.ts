import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Neighbour } from '../../src/text/neighbours.ts'
import { lookedAt, storiesAmong } from '../../src/text/stories.ts'

const words = {
  hashes: Uint32Array.from({ length: 20 }, (_, at) => at),
  halves: new Uint8Array(20),
}
const few = { hashes: words.hashes.slice(0, 5), halves: words.halves.slice(0, 5) }
const never = () => false
const always = () => true

/** Documents and how alike any two are, "a b 0.6, b c 0.5": each has the others for neighbours, nearest first. */
function documentsOf(likenesses: string, counts = words) {
  const near = new Map<string, Neighbour[]>()
  for (const [a, b, score] of likenesses.split(', ').map((one) => one.split(' ')))
    for (const [one, other] of [
      [a!, b!],
      [b!, a!],
    ] as const)
      near.set(one, [...(near.get(one) ?? []), { id: other, score: Number(score), terms: [] }])
  for (const list of near.values()) list.sort((x, y) => y.score - x.score)
  return new Map(Array.from(near, ([id, near]) => [id, { counts, near }]))
}
const told = (likenesses: string, isNamed = never) =>
  storiesAmong(documentsOf(likenesses), isNamed, always)
    .map((group) => group.join(''))
    .sort()

describe('stories', () => {
  it('are of documents that are alike, each seen from the other', () => {
    expect(told('a b 0.6, c d 0.45, e f 0.35')).toEqual(['ab', 'cd'])
    const lopsided = documentsOf('a b 0.6')
    lopsided.set('b', { counts: words, near: [] })
    expect(storiesAmong(lopsided, never, always)).toEqual([])
  })

  it('join no chain: any two of a story are alike', () => {
    expect(told('a b 0.6, b c 0.5, c d 0.55')).toEqual(['ab', 'cd'])
    expect(told('a b 0.6, b c 0.5, a c 0.45')).toEqual(['abc'])
  })

  it('ask less of two of which one names the other', () => {
    expect(told('a b 0.35', always)).toEqual(['ab'])
    expect(told('a b 0.25', always)).toEqual([])
  })

  it('leave apart what may not be one, and what has too few words to tell', () => {
    expect(storiesAmong(documentsOf('a b 0.9'), always, never)).toEqual([])
    expect(storiesAmong(documentsOf('a b 0.9', few), never, always)).toEqual([])
  })

  it('join nothing where much is as near as the nearest, as pages from one template are', () => {
    const ids = Array.from({ length: lookedAt + 2 }, (_, at) => String.fromCharCode(97 + at))
    const templated = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b} 0.6`))
    expect(told(templated.join(', '))).toEqual([])
    const standsOut = templated.map((pair) =>
      pair === 'a b 0.6' ? pair : pair.replace('0.6', '0.29'),
    )
    expect(told(standsOut.join(', '))).toEqual(['ab'])
  })

  it('hang on no order, have every document once, and none is larger than eight', () => {
    const pair = fc.tuple(fc.nat(15), fc.nat(15), fc.integer({ min: 30, max: 99 }))
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 80 }),
        fc.infiniteStream(fc.nat(99)),
        (pairs, keys) => {
          const scores = new Map(
            pairs.flatMap(([a, b, score]) =>
              a < b ? [[`d${a} d${b}`, score / 100] as const] : [],
            ),
          )
          const documents = documentsOf(
            [...Array.from(scores, ([ids, score]) => `${ids} ${score}`), 'y z 0.5'].join(', '),
          )
          const shuffled = new Map(
            Array.from(documents, (entry) => ({ entry, key: keys.next().value! }))
              .sort((x, y) => x.key - y.key)
              .map(({ entry }) => entry),
          )
          const groups = storiesAmong(documents, never, always)
          const sorted = (groups: string[][]) => groups.map((group) => group.join(' ')).sort()
          expect(sorted(storiesAmong(shuffled, never, always))).toEqual(sorted(groups))
          const all = groups.flat()
          expect(new Set(all).size).toBe(all.length)
          for (const group of groups) expect(group.length).toBeLessThanOrEqual(8)
        },
      ),
    )
  })

  it('are cut at eight, however many are alike', () => {
    const ids = [...'abcdefghij']
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b} 0.6`))
    expect(told(pairs.join(', ')).map((group) => group.length)).toEqual([8, 2])
  })
})

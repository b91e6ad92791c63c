import { describe, expect, it } from 'vitest'
import { NeighbourIndex } from '../../src/text/neighbours.ts'
import { countTerms, readTerms } from '../../src/text/term-counts.ts'

const documents = [
  { id: 'chips-1', text: 'Nvidia unveils a graphics chip for training. The Nvidia chip is fast.' },
  { id: 'chips-2', text: 'A new training chip from Nvidia costs less, says the company.' },
  { id: 'birds', text: 'Storks nest on roofs in spring. Farmers count the nests of storks.' },
  { id: 'storks', text: 'The storks came back to their nests in March.' },
  { id: 'nothing', text: '…' },
]

const indexOf = (texts: readonly { id: string; text: string }[]) =>
  new NeighbourIndex(texts.map(({ id, text }) => ({ id, counts: countTerms([text]) })))

describe('NeighbourIndex', () => {
  it('finds what is about the same thing, and says by which words', () => {
    const found = (id: string) =>
      indexOf(documents)
        .near(id, 2)
        .map((near) => {
          const { counts, forms } = readTerms([documents.find((one) => one.id === id)!.text])
          const formOf = (hash: number) => forms[counts.hashes.indexOf(hash)]
          return { id: near.id, terms: near.terms.map(formOf) }
        })
    expect(found('chips-1').map(({ id }) => id)).toEqual(['chips-2'])
    expect(new Set(found('chips-1')[0]!.terms)).toEqual(new Set(['Nvidia', 'chip', 'training']))
    expect(found('chips-1')[0]!.terms[0]).toBe('Nvidia')
    expect(found('storks')[0]!.id).toBe('birds')
    expect(new Set(found('storks')[0]!.terms)).toEqual(new Set(['storks', 'nests']))
    expect(found('nothing')).toEqual([])
    expect(found('unheard of')).toEqual([])
  })

  it('gives the same answer whatever the order of the documents', () => {
    const one = indexOf(documents)
    const other = indexOf(documents.toReversed())
    for (const { id } of documents) expect(other.near(id, 3)).toEqual(one.near(id, 3))
  })

  it('answers the same when asked again', () => {
    const index = indexOf(documents)
    expect(index.near('chips-1', 2)).toEqual(index.near('chips-1', 2))
  })

  it('numbers as many different terms as there are', () => {
    const words = Array.from({ length: 9000 }, (_, number) => `w${number.toString(36)}x`)
    const index = indexOf([
      { id: 'all', text: words.slice(0, 300).join(' ') },
      ...words.map((word, number) => ({ id: `d${number}`, text: `${word} other` })),
    ])
    for (const number of [0, 17, 299]) expect(index.near(`d${number}`, 1)[0]!.id).toBe('all')
  })

  it('answers the same while what the answer hangs on is the same, and that is less once it is asked', () => {
    const wordsOf = (at: number) =>
      Array.from({ length: 12 }, (_, place) => {
        const dice = (at * 131 + place * 977 + at * at * (place + 1)) % 7919
        return place < 4 ? `rare${dice % 500}` : `common${dice % 100}`
      })
    const all = Array.from({ length: 400 }, (_, at) => ({
      id: `d${at}`,
      text: wordsOf(at).join(' '),
    }))
    const [before, after] = [indexOf(all.slice(0, -1)), indexOf(all)]
    const kept = { cheaply: 0, asked: 0 }
    for (const { id } of all.slice(0, -1)) {
      const [was, is] = [before.ask(id, 2), after.ask(id, 2)]
      const isCheaplyKept = before.dependency(id) === after.dependency(id)
      if (isCheaplyKept) expect(is.dependency).toBe(was.dependency)
      if (was.dependency === is.dependency) expect(is.near()).toEqual(was.near())
      kept.cheaply += Number(isCheaplyKept)
      kept.asked += Number(was.dependency === is.dependency)
    }
    expect(kept.cheaply).toBeGreaterThan(0)
    expect(kept.asked).toBeGreaterThan(kept.cheaply)
    expect(kept.asked).toBeLessThan(all.length - 1)
  })
})

import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../src/text/neighbours.ts'

const documents = [
  { id: 'chips-1', text: 'Nvidia unveils a graphics chip for training. The Nvidia chip is fast.' },
  { id: 'chips-2', text: 'A new training chip from Nvidia costs less, says the company.' },
  { id: 'birds', text: 'Storks nest on roofs in spring. Farmers count the nests of storks.' },
  { id: 'storks', text: 'The storks came back to their nests in March.' },
  { id: 'nothing', text: '…' },
]

describe('neighboursOf', () => {
  it('finds what is about the same thing, and says by which words', () => {
    const found = neighboursOf(documents, 2)
    expect(found.get('chips-1')!.map(({ id }) => id)).toEqual(['chips-2'])
    expect(found.get('chips-1')![0]!.terms).toEqual(['Nvidia', 'chip', 'training'])
    expect(found.get('storks')![0]).toMatchObject({ id: 'birds', terms: ['storks', 'nests'] })
    expect(found.get('nothing')).toEqual([])
  })

  it('gives the same answer whatever the order of the documents', () => {
    const one = neighboursOf(documents, 3)
    const other = neighboursOf(documents.toReversed(), 3)
    for (const { id } of documents)
      expect(other.get(id)!.map((near) => near.id)).toEqual(one.get(id)!.map((near) => near.id))
  })
})

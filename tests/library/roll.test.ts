import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import { type RollEntry, rollBlockSize } from '../../src/bundle/roll.ts'
import { rollBlockQuery } from '../../src/library/roll-block-query.ts'
import { unfoldedPlaces } from '../../src/library/roll.ts'

const everything = { source: null, category: null, only: null }
const named = (key: string): RollEntry => ({ ...everything, key, day: null })

/** A collection of so many entries, with a story of those at some places, the fullest first. */
function collection(total: number, ...places: number[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const story = places.map((place) => named(`${place}`))
  const entries = Array.from({ length: total }, (_, place) =>
    places.includes(place) ? { ...named(`${place}`), story } : named(`${place}`),
  )
  const blocks = Math.ceil(total / rollBlockSize)
  for (let block = 0; block < blocks; block++)
    client.setQueryData(
      rollBlockQuery(block).queryKey,
      entries.slice(block * rollBlockSize, (block + 1) * rollBlockSize),
    )
  const fetched = vi.spyOn(client, 'fetchQuery')
  const unfolded = (...keys: string[]) => unfoldedPlaces(client, total, everything, new Set(keys))
  return { unfolded, fetched }
}

describe('the rows that a split story has besides', () => {
  test('are all of its articles but the fullest, by whichever of them it is split', async () => {
    const { unfolded } = collection(20, 7, 3, 12)
    expect(await unfolded('12')).toEqual([3, 12])
  })

  test('are found though a key is of no article of the collection', async () => {
    const { unfolded } = collection(20, 7, 3)
    expect(await unfolded('3', 'gone')).toEqual([3])
  })

  test('are not looked for in all of a long collection for an article that left it', async () => {
    const { unfolded, fetched } = collection(20 * rollBlockSize, 7, 3)
    expect(await unfolded('3', 'gone')).toEqual([3])
    expect(fetched.mock.calls.length).toBeLessThan(10)
  })
})

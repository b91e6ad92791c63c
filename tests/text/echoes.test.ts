import { describe, expect, it } from 'vitest'
import { echoesOf } from '../../src/text/echoes.ts'
import { changesBetween } from '../../src/text/word-changes.ts'

/** The words that only stand elsewhere, as "words here / words there". */
function echoes(a: string, b: string): string[] {
  return echoesOf(a, b, changesBetween(a, b)).map(
    ({ fromA, toA, fromB, toB }) => `${a.slice(fromA, toA)} / ${b.slice(fromB, toB)}`,
  )
}

describe('echoesOf', () => {
  it('finds what changed its place when active became passive', () => {
    expect(
      echoes(
        'The lab released the largest model of the year.',
        'The largest model of the year was released by the lab.',
      ),
    ).toEqual(['lab / lab', 'released / released'])
  })

  it('finds nothing where words were replaced in their place', () => {
    expect(echoes('The state of the labs is good.', 'The shape of the labs is bad.')).toEqual([])
  })

  it('takes no little word that stands alone for one', () => {
    expect(echoes('He went to the shop of it.', 'Of all he went by the road to it.')).toEqual([])
  })

  it('takes no word with another ending for the same', () => {
    expect(echoes('Labs train models.', 'Models trained by labs.')).not.toContain('train / trained')
  })

  it('leaves sentences alone that are too long to link', () => {
    const long = Array.from({ length: 600 }, (_, at) => `w${at}`)
    expect(echoes(long.join(' '), long.toReversed().join(' '))).toEqual([])
  })
})

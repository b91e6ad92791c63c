import { describe, expect, it } from 'vitest'
import { compare } from '../../src/text/comparison.ts'
import { naturesOf } from '../../src/text/natures.ts'

/** The natures of a comparison in one string: "the row's words: its nature", for rows that have one. */
function natures(original: string, cached: string): string[] {
  const { rows } = compare(original, cached)
  return naturesOf(rows, original, cached).flatMap((nature, index) => {
    const { fromA, toA, fromB, toB } = rows[index]!
    const words = (original.slice(fromA, toA) || cached.slice(fromB, toB)).trim()
    return nature === null ? [] : `${words}: ${nature}`
  })
}

const shared = 'The model was trained for nine weeks. It uses half the power of the last one.'

describe('a row that stands on one side alone', () => {
  it('is cut off if the other side ends before it', () => {
    expect(natures(`${shared} It will ship in May. Prices are unknown.`, shared)).toEqual([
      'It will ship in May.: cut-off',
      'Prices are unknown.: cut-off',
    ])
  })

  it('is cut off whichever side ends early', () => {
    expect(natures(shared, `${shared} It will ship in May.`)).toEqual([
      'It will ship in May.: cut-off',
    ])
  })

  it('is not cut off in the middle of the text', () => {
    expect(natures(`Nobody saw it coming. ${shared}`, shared)).toEqual([])
  })

  it('is not cut off if both sides go on, each in its own way', () => {
    expect(
      natures(`${shared} Birds sing at dawn.`, `${shared} Quarterly revenue fell sharply.`),
    ).toEqual([])
  })

  it('is not cut off if the sides have nothing in common', () => {
    expect(natures('Birds sing at dawn.', 'Quarterly revenue fell sharply.')).toEqual([])
  })

  it('is furniture if it is a line of the page and not of the text', () => {
    const page = [
      'Skip to content',
      'Home | News | Models | About us',
      shared,
      'Subscribe to our newsletter',
      'We use cookies to improve your experience.',
      '© 2026 Example Media',
    ].join('\n')
    expect(natures(shared, page).map((line) => line.split(': ')[1])).toEqual(
      Array.from({ length: 5 }, () => 'furniture'),
    )
  })

  it('is no furniture for a word that pages are furnished with too', () => {
    const sentence =
      'The court held that a reader who signs in once does not thereby consent to every later use that the publisher makes of the cookies.'
    expect(natures(`${sentence} ${shared}`, shared)).toEqual([])
  })

  it('is repeated if its side says it elsewhere too, typography aside', () => {
    expect(natures(shared, `It’s out now. ${shared} It's out now. ${shared}`)).toContain(
      'The model was trained for nine weeks.: repeated',
    )
  })

  it('is cut off behind furniture of the side that ends early', () => {
    expect(natures(`${shared} It will ship in May.`, `${shared}\nSubscribe now`)).toEqual([
      'It will ship in May.: cut-off',
      'Subscribe now: furniture',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { linkNames } from '../../src/article/link-names.ts'

describe('linkNames', () => {
  it.each([
    ['the host where it is the only one', 'https://www.a.eu/b/c', 'a.eu'],
    [
      'as much of the path as tells them apart',
      'https://a.eu/b/c/d https://a.eu/b/e/f https://b.eu/',
      'a.eu/b/c a.eu/b/e b.eu',
    ],
    [
      'the whole path where another goes on from it',
      'https://a.eu/b https://a.eu/b/c https://a.eu/b?d=1',
      'a.eu/b a.eu/b/c a.eu/b?d=1',
    ],
    ['the bare host as itself', 'https://a.eu/ https://a.eu/b', 'a.eu a.eu/b'],
  ])('gives %s', (_, hrefs, names) => {
    expect(linkNames(hrefs.split(' '))).toEqual(names.split(' '))
  })

  it('gives what is no address as it is', () => {
    expect(linkNames(['a:b', 'no address'])).toEqual(['a:b', 'no address'])
  })
})

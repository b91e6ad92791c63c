import { describe, expect, it } from 'vitest'
import { normaliseTitle, splitTitle, stemOfCutTitle } from '../../src/seed/title.ts'

describe('splitTitle', () => {
  it('parts handle, title and tail', () => {
    expect(splitTitle('@someone: A title (18 minute read)')).toEqual({
      handle: '@someone',
      title: 'A title',
      tail: '(18 minute read)',
    })
  })

  it('leaves a plain title whole', () => {
    expect(splitTitle('Notes: from inside')).toEqual({
      handle: null,
      title: 'Notes: from inside',
      tail: null,
    })
  })

  it('splits at the colon after the handle and not at that of "https:"', () => {
    expect(splitTitle('@someone: https://x.com/someone/status/1')).toEqual({
      handle: '@someone',
      title: 'https://x.com/someone/status/1',
      tail: null,
    })
    expect(splitTitle('@someone https://x.com/1: look').handle).toBeNull()
  })

  it('takes no handle with a letter that can’t be seen', () => {
    expect(splitTitle('@some\u3164one: A title').handle).toBeNull()
  })

  it('knows a handle with nothing behind it', () => {
    expect(splitTitle('@someone:')).toEqual({ handle: '@someone', title: '', tail: null })
  })

  it.each(['(1 minute read)', '(2 hour podcast)', '(GitHub Repo)', '(Sponsor)', '(X Thread)'])(
    'takes %s for a tail',
    (tail) => {
      expect(splitTitle(`A title ${tail}`)).toEqual({ handle: null, title: 'A title', tail })
    },
  )

  it.each(['A title (part two)', 'A title (2026)', '(18 minute read)'])(
    'takes nothing off %s',
    (title) => {
      expect(splitTitle(title)).toEqual({ handle: null, title, tail: null })
    },
  )
})

describe('normaliseTitle', () => {
  it.each([
    ['case', 'China’s LABS', 'china’s labs'],
    ['quotes', '“China’s” labs', '"China\'s" labs'],
    ['dashes', 'labs — and more', 'labs - and more'],
    ['white space', ' labs\u00a0 and\tmore ', 'labs and more'],
    ['Unicode forms', 'cafe\u0301 ﬁne Ａ', 'café fine a'],
    ['invisible characters', 'la\u200bbs\ufe0f', 'labs'],
    ['the tail', 'labs (18 minute read)', 'labs'],
    ['the handle', '@someone: labs', 'labs'],
    ['how the cut is written', 'labs and mo...', 'labs and mo…'],
  ])('levels %s', (_, one, other) => {
    expect(normaliseTitle(one)).toBe(normaliseTitle(other))
  })

  it('keeps a cut title apart from a whole one', () => {
    expect(normaliseTitle('labs…')).not.toBe(normaliseTitle('labs'))
  })

  it.each([
    ['posts of two people that have no words', '@alice:', '@bob:'],
    ['links that differ in case', 'https://t.co/AbC', 'https://t.co/aBc'],
  ])('keeps apart %s', (_, one, other) => {
    expect(normaliseTitle(one)).not.toBe(normaliseTitle(other))
  })
})

describe('a title cut off', () => {
  it.each(['Notes from insi…', 'Notes from insi...', '@a: Notes… (2 minute read)'])(
    'is known by its mark: %s',
    (title) => {
      expect(stemOfCutTitle(title)).toMatch(/^notes/)
    },
  )

  it('has a stem that the whole title’s key begins with', () => {
    expect(stemOfCutTitle('@someone: Notes from “insi…')).toBe('notes from "insi')
    expect(normaliseTitle('Notes from “inside” China')).toMatch(/^notes from "insi/)
    expect(stemOfCutTitle('Notes… from inside')).toBeNull()
  })
})

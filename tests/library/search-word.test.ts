// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, rootOf, searchWords } from '../../src/library/search-word.ts'

const asked = (query: string) =>
  searchWords(query).map(({ term, isOpen }) => (isOpen ? `${term}…` : term))

describe('searchWords', () => {
  it.each([
    ['open weights', ['open', 'weights…']],
    ['open weights ', ['open', 'weights']],
    ['AI', ['ai']],
    ['China’s AI Labs', ['china', 'ai', 'labs…']],
    ['labs labs labs', ['labs…']],
    ['人工智能', ['人工', '工智', '智能']],
    ['人', ['人…']],
    ['人 agent ', ['人…', 'agent']],
    ['GPT模型', ['gpt', '模型']],
    [' … ', []],
  ])('reads %j as %j', (query, words) => {
    expect(asked(query)).toEqual(words)
  })
})

describe('likeness', () => {
  const closed = (term: string) => ({ term, written: term, isOpen: false })
  const open = (term: string) => ({ term, written: term, isOpen: true })

  it('sets the word itself above its inflections, and those above what it begins', () => {
    expect(likeness(open('model'), 'model')).toBe(1)
    expect(likeness(open('model'), 'models')).toBeLessThan(1)
    expect(likeness(open('model'), 'modelbase')).toBeLessThan(likeness(open('model'), 'models'))
  })

  it.each([
    ['studies', 'study'],
    ['studied', 'studying'],
    ['running', 'runs'],
    ['relation', 'relational'],
    ['happiness', 'happy'],
  ])('takes %j for an inflection of %j', (word, term) => {
    expect(likeness(closed(word), term)).toBeGreaterThan(0)
    expect(term.startsWith(rootOf(closed(word)))).toBe(true)
  })

  it('takes a word that is ended for no other word’s beginning', () => {
    expect(likeness(closed('trans'), 'transformer')).toBe(0)
    expect(likeness(open('trans'), 'transformer')).toBeGreaterThan(0)
  })

  it('is 0 for whatever doesn’t begin with the root', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(word, word, fc.boolean(), (written, term, isOpen) => {
        const word = { term: written, written, isOpen }
        if (!term.startsWith(rootOf(word))) expect(likeness(word, term)).toBe(0)
      }),
    )
  })
})

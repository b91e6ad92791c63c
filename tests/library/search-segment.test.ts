// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesFor } from '../../src/library/search-segment.ts'
import { likeness } from '../../src/library/search-word.ts'

const firstTerms = ['alpha', 'model', 'models', 'study', 'tension', 'transformer', 'zebra']
const files = (term: string, isOpen: boolean) =>
  filesFor({ term, written: term, isOpen }, firstTerms)

describe('filesFor', () => {
  it.each([
    ['beta', false, [0]],
    ['aardvark', false, [0]],
    ['zoo', false, [6]],
    // "models" may answer it, and begins the next file.
    ['model', false, [1, 2]],
    ['tens', true, [3, 4]],
    ['tra', true, [4, 5]],
  ])('of %j, whether still open: %j, are %j', (term, isOpen, expected) => {
    expect(files(term, isOpen).toSorted()).toEqual(expected)
  })

  it('are none of a segment without terms', () => {
    expect(filesFor({ term: 'a', written: 'a', isOpen: false }, [])).toEqual([])
  })

  it('hold every term that answers the word, or are as many as are asked for', () => {
    const term = fc.stringMatching(/^[a-c]{1,5}(s|ed|ing)?$/)
    const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 30 }).map((list) => list.sort())
    fc.assert(
      fc.property(
        terms,
        term,
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        (list, written, isOpen, size) => {
          const word = { term: written, written, isOpen }
          const chosen = filesFor(
            word,
            list.filter((_, at) => at % size === 0),
          )
          if (chosen.length === 3) return
          for (const [at, term] of list.entries())
            if (likeness(word, term) > 0) expect(chosen).toContain(Math.floor(at / size))
        },
      ),
    )
  })

  it('begin with the file of the word itself', () => {
    expect(files('model', true)[0]).toBe(1)
    expect(files('transformers', true)[0]).toBe(5)
  })
})

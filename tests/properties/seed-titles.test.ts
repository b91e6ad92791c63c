import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSourceLine } from '../../src/seed/source-line.ts'
import { normaliseTitle, splitTitle, stemOfCutTitle } from '../../src/seed/title.ts'

const word = fc.constantFrom('labs', 'China’s', '"AI"', '—', 'GPU', '模型', 'é', '🤖', '(2026)')
const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const handle = fc.constantFrom('@someone: ', '@a_b: ', '')
const tail = fc.constantFrom(' (18 minute read)', ' (GitHub Repo)', '')

describe('titles', () => {
  it('have the same key whatever their handle, tail, case and form', () => {
    fc.assert(
      fc.property(title, handle, tail, (text, before, after) => {
        const line = `${before}${text.toUpperCase().normalize('NFD')}${after}`
        expect(normaliseTitle(line)).toBe(normaliseTitle(text))
      }),
    )
  })

  it('cut anywhere have a stem that the whole title’s key begins with', () => {
    fc.assert(
      fc.property(title, fc.nat(), (text, at) => {
        const points = [...text]
        const cut = `${points.slice(0, 1 + (at % points.length)).join('')}…`
        expect(normaliseTitle(text).startsWith(stemOfCutTitle(cut) ?? '?')).toBe(true)
      }),
    )
  })

  it('split from any string without loss of their own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const split = splitTitle(line)
        const letters = (text: string) => text.replace(/\s/g, '')
        const joined = `${split.handle === null ? '' : `${split.handle}:`}${split.title}${split.tail ?? ''}`
        expect(letters(joined)).toBe(letters(line))
        normaliseTitle(line)
      }),
    )
  })
})

describe('source lines', () => {
  it('split into a known source and what follows it', () => {
    fc.assert(
      fc.property(title, title, (source, category) => {
        const known = new Set([source])
        expect(splitSourceLine(`${source} ${category}`, known)).toEqual({ source, category })
        expect(splitSourceLine(source, known)).toEqual({ source, category: null })
      }),
    )
  })
})

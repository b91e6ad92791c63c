import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { passagesOf } from '../seed/passages-of.ts'
import { damagedSeed, lineSoup, model, modelOf, write } from './seed-grammar.ts'

const anyText = fc.oneof(
  { weight: 3, arbitrary: damagedSeed },
  { weight: 3, arbitrary: lineSoup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** The lines of a file that are not blank, as a Seed should hold them. */
function solidLines(text: string): { number: number; text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text }) => text.trim() !== '')
}

describe('parseSeed', () => {
  it('parses a seed back to what it was made of', () => {
    fc.assert(
      fc.property(model, (made) => {
        const { seed } = parseSeed('a.txt', write(made))
        expect(seed && modelOf(seed)).toEqual(made)
      }),
      { numRuns: 500 },
    )
  })

  it('drops no line of any text, and adds none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { seed } = parseSeed('a.txt', text)
        if (seed) expect(passagesOf(seed)).toEqual(solidLines(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('makes a Seed exactly when it reports no error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { seed, diagnostics } = parseSeed('a.txt', text)
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(seed === null)
      }),
      { numRuns: 500 },
    )
  })

  it('points every diagnostic at a place in the file, in the file’s order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
        const { diagnostics } = parseSeed('a.txt', text)
        for (const { line, column, file, message, advice } of diagnostics) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect([file, message === '', advice === '']).toEqual(['a.txt', false, false])
        }
        const order = diagnostics.map(({ line }) => line)
        expect(order).toEqual(order.toSorted((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  it('reads CRLF, CR and LF alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replace(/\r\n|\r/g, '\n')
        const { seed } = parseSeed('a.txt', unix)
        expect(parseSeed('a.txt', unix.replaceAll('\n', '\r\n')).seed).toEqual(seed)
        expect(parseSeed('a.txt', unix.replaceAll('\n', '\r')).seed).toEqual(seed)
      }),
      { numRuns: 300 },
    )
  })

  it('gives every article and similar article a title to show', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { seed } = parseSeed('a.txt', text)
        for (const { title } of seed ? [seed, ...seed.similar] : [])
          expect(title.trim()).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})

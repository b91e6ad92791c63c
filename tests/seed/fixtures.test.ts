import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { passagesOf } from './passages-of.ts'

const folder = new URL('../fixtures/seeds/', import.meta.url)
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'))

describe.each(cases)('the fixture %s', (name) => {
  const text = readFileSync(new URL(`${name}/seed.txt`, folder), 'utf8')
  const expected: unknown = JSON.parse(
    readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'),
  )
  const { seed, diagnostics } = parseSeed('seed.txt', text)

  it('parses to what a reader of it would say', () => {
    const placed = diagnostics.map(({ severity, code, line, column, message }) => {
      return { severity, code, line, column, message }
    })
    expect({ seed, diagnostics: placed }).toEqual(expected)
  })

  it('drops no line', () => {
    if (seed === null) {
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      return
    }
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
    const solid = lines.map((line, index) => ({ number: index + 1, text: line }))
    expect(passagesOf(seed)).toEqual(
      solid
        .filter(({ text }) => text.trim() !== '')
        .map((line) => ({ ...line, text: line.text.replaceAll('\0', '\uFFFD') })),
    )
  })
})

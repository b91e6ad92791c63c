import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/bundle/diagnostic-report.ts'
import { diagnosticFrame } from '../../src/compiler/diagnostic-frame.ts'

const at = (line: number, column: number): Diagnostic => ({
  ...{ severity: 'warning', file: 'a.txt', line, column },
  ...{ message: 'It is wrong.', advice: 'Mend it.' },
})

const linesOf = (text: string) => text.split(/\r\n|\r|\n/)

/** What the caret of a frame stands under, and the lines that the frame shows, without gutters. */
function framed(text: string, line: number, column: number) {
  const lines = diagnosticFrame(at(line, column), linesOf(text)).split('\n').slice(1, -1)
  const marked = lines.findIndex((shown) => shown.startsWith('>'))
  const caret = lines[marked + 1]!.indexOf('^')
  return {
    pointed: lines[marked]!.slice(caret),
    shown: lines.map((shown) => shown.replace(/^.*?\| ?/, '')),
    width: Math.max(...lines.map((shown) => shown.length)),
  }
}

describe('diagnosticFrame', () => {
  it('says where, how bad, what is wrong and what to do', () => {
    const lines = diagnosticFrame(at(2, 3), ['one', 'two', 'three']).split('\n')
    expect(lines[0]).toBe('a.txt:2:3  warning: It is wrong.')
    expect(lines.at(-1)).toBe('  Mend it.')
  })

  it('points at the place, a line above and a line below it', () => {
    const { pointed, shown } = framed('one\ntwo\nthree\nfour\nfive', 3, 4)
    expect(pointed).toBe('ee')
    expect(shown.filter((line) => line.trim() !== '^')).toEqual(['two', 'three', 'four'])
  })

  it.each([1, 61, 62, 130, 4999, 5_000_000])(
    'points right in a very long line, at %i',
    (column) => {
      const text = `head\n${'x'.repeat(column - 1)}HERE${'y'.repeat(5000)}\ntail`
      const { pointed, width } = framed(text, 2, column)
      expect(pointed).toMatch(/^HERE/)
      expect(width).toBeLessThan(140)
    },
  )

  it('shortens the neighbours of the line as well', () => {
    expect(framed(`${'x'.repeat(9000)}\nhere\n${'y'.repeat(9000)}`, 2, 1).width).toBeLessThan(140)
  })

  it('points behind the last character of a line', () => {
    expect(framed('ab\ncd', 1, 3).pointed).toBe('')
  })

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    expect(framed(['one', 'two', 'three'].join(end), 3, 1).pointed).toBe('three')
  })

  it('makes harmless what a terminal would obey', () => {
    const frame = diagnosticFrame(at(1, 2), ['a\u001b[31mred\u0007\u009b2J\u202e\u200b\0\u007f\tz'])
    expect(frame).toContain('a·[31mred··2J·····z')
    expect(frame.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('makes harmless what a message or a file’s name brings to the terminal', () => {
    const diagnostic = { ...at(1, 1), file: 'a\u001b[2J.txt', message: 'It says “\u001b[31m”.' }
    expect(diagnosticFrame(diagnostic, [])).toBe(
      'a·[2J.txt:1:1  warning: It says “·[31m”.\n  Mend it.',
    )
  })

  it('shows no frame where there is no text, or nothing on the line', () => {
    const bare = 'a.txt:2:1  warning: It is wrong.\n  Mend it.'
    expect(diagnosticFrame(at(2, 1), [])).toBe(bare)
    expect(diagnosticFrame(at(2, 1), ['one', ' \t', 'three'])).toBe(bare)
    expect(diagnosticFrame(at(2, 1), ['one'])).toBe(bare)
  })
})

import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/bundle/diagnostic-report.ts'
import { hasErrors, reportDiagnostics } from '../../src/compiler/report-diagnostics.ts'
import type { SeedFile } from '../../src/compiler/seed-file.ts'
import { fileOf } from './seed-file.ts'

type Severity = Diagnostic['severity']

const diagnostic = (severity: Severity, file = 'a.txt', line = 1): Diagnostic => ({
  ...{ severity, file, line, column: 1, message: 'It is wrong.', advice: 'Mend it.' },
})
const reportOn = (diagnostics: readonly Diagnostic[], files: readonly SeedFile[]) =>
  reportDiagnostics(
    diagnostics,
    files.length,
    (name) => files.find(({ file }) => file === name)?.bytes ?? null,
  )
const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0))
const headsOf = (report: string) => report.match(/^\S+:\d+:\d+ {2}\w+/gm)

describe('reportDiagnostics', () => {
  it('sets the worst first, then by file and line', () => {
    const report = reportOn(
      [
        diagnostic('note'),
        diagnostic('warning', 'b.txt', 1),
        diagnostic('error', 'c.txt'),
        diagnostic('warning', 'a.txt', 12),
        diagnostic('warning', 'a.txt', 3),
      ],
      [],
    )
    expect(headsOf(report)).toEqual([
      'c.txt:1:1  error',
      'a.txt:3:1  warning',
      'a.txt:12:1  warning',
      'b.txt:1:1  warning',
      'a.txt:1:1  note',
    ])
  })

  it('shows the place in the file', () => {
    const report = reportOn([diagnostic('error', 'a.txt', 2)], [fileOf('a.txt', 'x\nyz')])
    expect(report).toContain('> 2 | yz')
  })

  it('counts columns from behind a byte order mark', () => {
    const marked = fileOf('a.txt', '\uFEFFTitle')
    const report = reportOn([{ ...diagnostic('error'), column: 3 }], [marked])
    const [line, caret] = ['Title', '^'].map((mark) =>
      report.split('\n').find((line) => line.includes(mark))!,
    )
    expect(line![caret!.indexOf('^')]).toBe('t')
  })

  it('shows the place in a file that is not UTF-8, as far as it can be read', () => {
    const latin = {
      file: 'a.txt',
      bytes: Uint8Array.from([...'Caf', '\xe9', ' \x1b[2J'].flatMap(codes)),
    }
    const report = reportOn([{ ...diagnostic('error'), column: 4 }], [latin])
    expect(report).toContain('> 1 | Caf\uFFFD ·[2J\n    |    ^')
  })

  it.each(['little', 'big'])('shows a file that its mark says to be %s-endian UTF-16', (order) => {
    const bytes = ['\uFEFFTitle 模', '\uD83D']
      .join('')
      .split('')
      .flatMap((unit) => {
        const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255]
        return order === 'big' ? [high, low] : [low, high]
      })
    const report = reportOn(
      [diagnostic('error')],
      [{ file: 'a.txt', bytes: Uint8Array.from(bytes) }],
    )
    expect(report).toContain('> 1 | Title 模\uFFFD')
  })

  it('shows no place in what isn’t a seed', () => {
    const report = reportOn([diagnostic('error', 'gone')], [])
    expect(report).not.toContain('|')
    expect(headsOf(report)).toHaveLength(1)
  })

  it.each([
    [[], 0, '0 seeds: no errors, no warnings, no notes.'],
    [['error'], 1, '1 seed: 1 error, no warnings, no notes.'],
    [['note', 'note', 'warning'], 3, '3 seeds: no errors, 1 warning, 2 notes.'],
  ] as [Severity[], number, string][])('counts %j in %i seeds', (severities, seeds, last) => {
    const files = Array.from({ length: seeds }, (_, at) => fileOf(`${at}.txt`, 'x'))
    const report = reportOn(
      severities.map((severity) => diagnostic(severity)),
      files,
    )
    expect(report.split('\n').at(-1)).toBe(last)
  })
})

describe('hasErrors', () => {
  it('tells errors from what is less', () => {
    expect(hasErrors([])).toBe(false)
    expect(hasErrors([diagnostic('warning'), diagnostic('note')])).toBe(false)
    expect(hasErrors([diagnostic('note'), diagnostic('error')])).toBe(true)
  })
})

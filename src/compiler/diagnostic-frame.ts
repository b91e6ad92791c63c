import { codeFrameColumns } from '@babel/code-frame'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'

/** Around a place on a line longer than this, only a stretch of it is shown. */
const widestLine = 120

/**
 * A diagnostic for a terminal: where, what is wrong, the lines it stands on, and what to do. `lines`
 * are those of its file, or none where they can't be shown.
 */
export function diagnosticFrame(diagnostic: Diagnostic, lines: readonly string[]): string {
  const { severity, file, line, column, message, advice } = diagnostic
  const head = printable(`${file}:${line}:${column}  ${severity}: ${message}`)
  return [head, frameOf(lines, line, column), `  ${printable(advice)}`].filter(Boolean).join('\n')
}

function frameOf(lines: readonly string[], line: number, column: number): string {
  if (!lines[line - 1]?.trim()) return ''
  const from = Math.max(0, column - 1 - widestLine / 2)
  const first = Math.max(1, line - 1)
  const shown = lines.slice(first - 1, line + 1).map((one, index) => {
    const start = first + index === line ? from : 0
    return printable(one.slice(start, start + widestLine))
  })
  // The library's types don't know of `startLine` yet, though it does.
  const options = { linesAbove: 1, linesBelow: 1, startLine: first }
  return codeFrameColumns(shown.join('\n'), { start: { line, column: column - from } }, options)
}

/** A seed may hold anything, terminal commands included: what doesn't print is shown as "·". */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·')
}

import { codeFrameColumns } from '@babel/code-frame'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'

/** Around a place on a line longer than this, only a stretch of it is shown. */
const widestLine = 120

/**
 * A diagnostic for a terminal: where, what is wrong, the lines it stands on, and what to do.
 * `text` is the whole text of its file, or null where that can't be shown.
 */
export function diagnosticFrame(diagnostic: Diagnostic, text: string | null): string {
  const { severity, file, line, column, message, advice } = diagnostic
  const head = `${file}:${line}:${column}  ${severity}: ${message}`
  const frame = text === null ? '' : frameOf(text, line, column)
  return [head, frame, `  ${advice}`].filter(Boolean).join('\n')
}

function frameOf(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n|\r|\n/)
  if (!lines[line - 1]?.trim()) return ''
  const from = Math.max(0, column - 1 - widestLine / 2)
  const shown = lines.map((one, index) =>
    index === line - 1
      ? printable(one.slice(from, from + widestLine))
      : printable(one.slice(0, widestLine)),
  )
  return codeFrameColumns(
    shown.join('\n'),
    { start: { line, column: column - from } },
    { linesAbove: 1, linesBelow: 1 },
  )
}

/** A seed may hold anything, terminal commands included: what doesn't print is shown as "·". */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '·')
}

import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { bySeverity, countOf, severities } from '../bundle/severity.ts'
import { legibleText } from './decode-seed.ts'
import { diagnosticFrame } from './diagnostic-frame.ts'

/**
 * All diagnostics with their frames, worst first, and a last line that counts them. `bytesOf` gives
 * the bytes of a seed by its name, null where they can't be had.
 */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  seeds: number,
  bytesOf: (file: string) => Uint8Array | null,
): string {
  const linesByName = new Map<string, readonly string[]>()
  const linesIn = (name: string) => {
    const lines = linesByName.get(name) ?? linesOf(bytesOf(name))
    linesByName.set(name, lines)
    return lines
  }
  const frames = [...diagnostics]
    .sort(worstFirst)
    .map((diagnostic) => diagnosticFrame(diagnostic, linesIn(diagnostic.file)))
  return [...frames, countLine(diagnostics, seeds)].join('\n\n')
}

/** The lines of a file as columns are counted in them, or none where it can't be had. */
function linesOf(bytes: Uint8Array | null): readonly string[] {
  return bytes ? legibleText(bytes).split(/\r\n|\r|\n/) : []
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** The files that can't be used. */
export function filesWithErrors(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return new Set(errors.map(({ file }) => file))
}

/** "3 seeds: 1 error, 2 warnings, no notes." */
function countLine(diagnostics: readonly Diagnostic[], seeds: number): string {
  const counts = severities.map((severity) => countOf(severity, diagnostics))
  return `${seeds} seed${seeds === 1 ? '' : 's'}: ${counts.join(', ')}.`
}

function worstFirst(a: Diagnostic, b: Diagnostic): number {
  return bySeverity(a, b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)
}

import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'

/** How bad something wrong with a seed is, the worst first. */
export const severities = ['error', 'warning', 'note'] as const

/** Something wrong with a seed, said so that its author can mend it. Lines and columns count from 1. */
export const diagnosticSchema = z.object({
  severity: z.enum(severities),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  /** What is wrong. */
  message: z.string(),
  /** What to do about it. */
  advice: z.string(),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** Sorts the worst before the others. */
export function bySeverity(a: Diagnostic, b: Diagnostic): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}

/** How many there are of a severity: "2 errors", "1 note", "no warnings". */
export function countOf(
  severity: Diagnostic['severity'],
  diagnostics: readonly Diagnostic[],
): string {
  const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return `${count || 'no'} ${severity}${count === 1 ? '' : 's'}`
}

/** Served while developing, so that the page can show what the terminal says. */
export const diagnosticReportSchema = z.object({
  version: z.literal(bundleVersion),
  diagnostics: z.array(diagnosticSchema),
})
export type DiagnosticReport = z.infer<typeof diagnosticReportSchema>

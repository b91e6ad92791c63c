/** How bad something wrong with a seed is, the worst first. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

type Severe = { severity: Severity }

/** Sorts the worst before the others. */
export function bySeverity(a: Severe, b: Severe): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}

/** How many there are of a severity: "2 errors", "1 note", "no warnings". */
export function countOf(severity: Severity, diagnostics: readonly Severe[]): string {
  const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return `${count || 'no'} ${severity}${count === 1 ? '' : 's'}`
}

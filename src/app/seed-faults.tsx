import { useQuery } from '@tanstack/react-query'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { bySeverity, countOf, severities } from '../bundle/severity.ts'
import { diagnosticsQuery } from '../library/diagnostics-query.ts'

/** While developing: what is wrong with the seeds, as the terminal says it too. */
export function SeedFaults() {
  const { data } = useQuery(diagnosticsQuery)
  const diagnostics = [...(data?.diagnostics ?? [])].sort(bySeverity)
  if (diagnostics.length === 0) return null
  return (
    <aside
      aria-label="Faults in the seeds"
      className="sticky bottom-0 z-20 border-t border-rule bg-raised font-sans text-meta"
    >
      <details className="mx-auto max-w-page px-4 facing:px-8">
        <summary className="cursor-pointer py-2 text-fault">
          In the seeds: {countsOf(diagnostics)}
        </summary>
        <ul className="max-h-80 overflow-y-auto pb-3">
          {diagnostics.map((diagnostic, index) => (
            <li key={index} className="border-t border-rule py-2">
              <p>
                <strong>{diagnostic.severity}</strong>{' '}
                <code className="font-mono">
                  {diagnostic.file}:{diagnostic.line}:{diagnostic.column}
                </code>
              </p>
              <p>{diagnostic.message}</p>
              <p className="text-soft">{diagnostic.advice}</p>
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}

/** "2 errors, 1 note". */
function countsOf(diagnostics: readonly Diagnostic[]): string {
  return severities
    .filter((severity) => diagnostics.some((diagnostic) => diagnostic.severity === severity))
    .map((severity) => countOf(severity, diagnostics))
    .join(', ')
}

import { useQuery } from '@tanstack/react-query'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { bySeverity, countOf, severities } from '../bundle/severity.ts'
import { RetryButtons } from '../library/retry-buttons.tsx'
import { diagnosticsQuery } from '../library/diagnostics-query.ts'

const label = 'Faults in the seeds'
const bar = 'sticky bottom-0 z-20 border-t border-rule bg-raised font-sans text-meta'

/** While developing: what is wrong with the seeds, as the terminal says it too. */
export function SeedFaults() {
  const { data, error, refetch } = useQuery(diagnosticsQuery())
  if (error)
    return (
      <aside aria-label={label} className={`${bar} flex items-center gap-3 px-4 py-2`}>
        <p role="alert">What is wrong with the seeds could not be loaded. {error.message}</p>
        <RetryButtons onRetry={() => void refetch()} error={error} />
      </aside>
    )
  const diagnostics = [...(data?.diagnostics ?? [])].sort(bySeverity)
  if (diagnostics.length === 0) return null
  return (
    <aside aria-label={label} className={bar}>
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

import type { FallbackProps } from 'react-error-boundary'
import { BundleError } from '../library/bundle-error.ts'
import { RetryButtons } from '../library/retry-buttons.tsx'
import { inFile } from '../words/errors.tsx'
import * as words from '../words/search.tsx'

/** Stands where the results would, when a file of the index can't be had. */
export function SearchFault({ error, resetErrorBoundary }: FallbackProps) {
  // Whatever else fails is for the page around this one to show.
  if (!(error instanceof BundleError)) throw error
  return (
    <div className="flex flex-col items-start gap-4 py-10">
      <p role="alert" className="text-lead">
        {words.failed(error.message)}
      </p>
      <p className="meta">{inFile(<code className="font-mono">{error.path}</code>)}</p>
      <p className="flex flex-wrap gap-2">
        <RetryButtons onRetry={resetErrorBoundary} error={error} />
      </p>
    </div>
  )
}

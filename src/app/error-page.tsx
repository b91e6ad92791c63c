import { useLayoutEffect } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import { feedPage } from '../bundle/page-paths.ts'
import { BundleError } from '../library/bundle-error.ts'
import { isOutOfReach, whatFailed } from '../library/what-failed.ts'
import { Notice } from '../ui/notice.tsx'
import { ScreenError } from '../ui/screen-error.ts'
import { Page } from '../ui/page.tsx'
import { RetryButtons } from '../library/retry-buttons.tsx'
import * as words from '../words/app.ts'
import { inFile } from '../words/errors.tsx'
import { Link } from '../ui/link.tsx'

/** What a page shows when a file of the bundle can't be had, or when rendering it failed. */
export function ErrorPage({ error, resetErrorBoundary }: FallbackProps) {
  // Whatever had the keyboard may have gone with what failed.
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
  const isBundle = error instanceof BundleError
  const isNotKept = isBundle && error.reason === 'not-kept'
  return (
    <Page title={isOutOfReach(error) ? words.notLoadedTitle : words.errorTitle}>
      <Notice
        heading={isNotKept ? words.notKept : isOutOfReach(error) ? words.notLoaded : words.notShown}
      >
        <p role="alert">{whatFailed(error)}</p>
        <p className="meta">
          {isNotKept ? null : isBundle ? (
            inFile(<code className="font-mono">{error.path}</code>)
          ) : (
            <code className="font-mono">
              {String(error instanceof ScreenError ? error.cause : error)}
            </code>
          )}
        </p>
        <p className="flex flex-wrap gap-2">
          <RetryButtons onRetry={resetErrorBoundary} error={error} />
          <Link to={feedPage} className="control">
            {words.toFeed}
          </Link>
          {isNotKept && (
            <Link to={`${feedPage}?list=saved`} className="control">
              {words.toSaved}
            </Link>
          )}
        </p>
      </Notice>
    </Page>
  )
}

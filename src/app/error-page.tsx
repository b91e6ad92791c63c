import type { FallbackProps } from 'react-error-boundary'
import { feedPage } from '../bundle/page-paths.ts'
import { BundleError, mayReload, partMissing, reloading } from '../library/bundle-error.ts'
import { Notice } from '../ui/notice.tsx'
import { ScreenError } from '../ui/lazy-screen.tsx'
import { Page } from '../ui/page.tsx'
import { RetryButtons } from '../ui/retry-buttons.tsx'
import { Link } from '../ui/link.tsx'

/** What a page shows when a file of the bundle can't be had, or when rendering it failed. */
export function ErrorPage({ error, resetErrorBoundary }: FallbackProps) {
  const isBundle = error instanceof BundleError
  const isScreen = error instanceof ScreenError
  const isNotKept = isBundle && error.reason === 'not-kept'
  return (
    <Page title={isBundle || isScreen ? 'Not loaded · Recto' : 'An error · Recto'}>
      <Notice
        heading={
          isNotKept
            ? 'This page is not kept here'
            : `This page could not be ${isBundle || isScreen ? 'loaded' : 'shown'}`
        }
      >
        <p role="alert">
          {isBundle
            ? error.message
            : isScreen
              ? partMissing
              : `Something in the reader failed. ${reloading}`}
        </p>
        <p className="meta">
          {isNotKept ? null : isBundle ? (
            <>
              File: <code className="font-mono">{error.path}</code>
            </>
          ) : (
            <code className="font-mono">{String(isScreen ? error.cause : error)}</code>
          )}
        </p>
        <p className="flex flex-wrap gap-2">
          <RetryButtons onRetry={resetErrorBoundary} mayReload={mayReload(error)} />
          <Link to={feedPage} className="control">
            To the feed
          </Link>
          {isNotKept && (
            <Link to={`${feedPage}?list=saved`} className="control">
              To what you saved
            </Link>
          )}
        </p>
      </Notice>
    </Page>
  )
}

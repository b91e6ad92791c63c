import type { FallbackProps } from 'react-error-boundary'
import { feedPage } from '../bundle/page-paths.ts'
import { BundleError } from '../library/bundle-error.ts'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Link } from '../ui/link.tsx'

/** What a page shows when a file of the bundle can't be had, or when rendering it failed. */
export function ErrorPage({ error, resetErrorBoundary }: FallbackProps) {
  const isBundle = error instanceof BundleError
  const isOutdated = isBundle && error.reason === 'other-version'
  return (
    <Page title={isBundle ? 'Not loaded · Recto' : 'An error · Recto'}>
      <Notice heading={isBundle ? 'This page could not be loaded' : 'This page could not be shown'}>
        <p role="alert">
          {isBundle ? error.message : 'Something in the reader failed. The rest of it still works.'}
        </p>
        <p className="meta">
          {isBundle ? (
            <>
              File: <code className="font-mono">{error.path}</code>
            </>
          ) : (
            <code className="font-mono">{String(error)}</code>
          )}
        </p>
        <p className="flex gap-2">
          <button
            type="button"
            className="control"
            onClick={() => (isOutdated ? window.location.reload() : resetErrorBoundary())}
          >
            {isOutdated ? 'Reload' : 'Try again'}
          </button>
          <Link to={feedPage} className="control">
            To the feed
          </Link>
        </p>
      </Notice>
    </Page>
  )
}

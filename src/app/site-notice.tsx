import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useSiteNews } from '../library/site-news.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'

const SiteNote = lazyScreen(async () => (await import('./site-note.tsx')).SiteNote)

/** Says quietly, below the page, that the host can't be reached or has a newer site; mostly neither. */
export function SiteNotice() {
  const { offline, takeUp } = useSiteNews()
  return (
    <div role="status">
      {(offline || takeUp) && (
        // Its code may be out of reach, too: then nothing is said.
        <ErrorBoundary fallback={null}>
          <Suspense>
            <SiteNote />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

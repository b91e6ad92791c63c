import { Suspense, useEffect } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useSiteNews } from '../library/site-news.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'

const SiteNote = lazyScreen(async () => (await import('./site-note.tsx')).SiteNote)

/** How long after its code couldn't be had it is asked for again, in milliseconds. */
const pause = 3000

/** Says quietly, below the page, that the host can't be reached or has a newer site; mostly neither. */
export function SiteNotice() {
  const { offline, takeUp } = useSiteNews()
  return (
    <div role="status">
      {(offline || takeUp) && (
        // Its code may be out of reach, too, or be asked for as one worker takes over from another.
        <ErrorBoundary FallbackComponent={AskAgain}>
          <Suspense>
            <SiteNote />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

/** Says nothing until the code of what is to be said has come. */
function AskAgain({ resetErrorBoundary }: FallbackProps) {
  useEffect(() => {
    const timer = setInterval(
      () => void SiteNote.preload().then(resetErrorBoundary, () => {}),
      pause,
    )
    return () => clearInterval(timer)
  }, [resetErrorBoundary])
  return null
}

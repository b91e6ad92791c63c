import { Suspense, useEffect } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useKept } from '../library/kept.ts'
import { useNews } from '../ui/news.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'

const Notes = lazyScreen(async () => (await import('./notes.tsx')).Notes)

/** How long after their code couldn't be had it is asked for again, in milliseconds. */
const pause = 3000

/** Says quietly, below the page, what there is to say of what is kept and of the site; mostly nothing. */
export function Notices() {
  const { offline, takeUp, isMixed, toTop } = useNews()
  const ofKept = useKept((store) => store.fault ?? store.undoable ?? store.damage)
  return (
    <div className="notices" role="status">
      {(offline || takeUp || isMixed || toTop || ofKept) && (
        // Their code may be out of reach, too, or be asked for as one worker takes over from another.
        <ErrorBoundary FallbackComponent={AskAgain}>
          <Suspense>
            <Notes />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

/** Says nothing until the code of what is to be said has come. */
function AskAgain({ resetErrorBoundary }: FallbackProps) {
  useEffect(() => {
    const timer = setInterval(() => void Notes.preload().then(resetErrorBoundary, () => {}), pause)
    return () => clearInterval(timer)
  }, [resetErrorBoundary])
  return null
}

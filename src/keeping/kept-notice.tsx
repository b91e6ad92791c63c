import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useKept } from '../library/kept.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'

const KeptNote = lazyScreen(async () => (await import('./kept-note.tsx')).KeptNote)

/** Says quietly, below the page, what there is to say of what is kept; mostly there is nothing. */
export function KeptNotice() {
  const saysSomething = useKept((store) => store.fault ?? store.undoable ?? store.damage)
  return (
    <div role="status">
      {saysSomething && (
        // Its code may be out of reach: then nothing is said.
        <ErrorBoundary fallback={null}>
          <Suspense>
            <KeptNote />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

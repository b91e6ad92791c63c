import { QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Route, Routes, useLocation } from 'react-router'
import { forgetFailures } from '../library/forget-failures.ts'
import { forgetFailedScreens } from '../ui/lazy-screen.tsx'
import { RememberScroll } from '../ui/remember-scroll.tsx'
import { CommandsOfApp } from './commands-of-app.tsx'
import { ErrorPage } from './error-page.tsx'
import { Frame } from './frame.tsx'
import { LoadingPage } from './loading-page.tsx'
import { PreloadOnIntent } from './preload-on-intent.tsx'
import { routes } from './routes.ts'
import { WaitingNote } from './waiting-note.tsx'

export function App() {
  const { pathname, search } = useLocation()
  const client = useQueryClient()
  return (
    <Frame>
      <PreloadOnIntent />
      <WaitingNote />
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary
            // A failed page has commands of its own: what one of them opened may be what failed.
            fallbackRender={(props) => (
              <>
                <CommandsOfApp />
                <ErrorPage {...props} />
              </>
            )}
            onReset={(details) => {
              forgetFailures(client, details)
              forgetFailedScreens()
              // The button that was pressed goes with its page.
              if (details.reason !== 'keys') document.getElementById('main')?.focus()
              reset()
            }}
            resetKeys={[pathname, search]}
          >
            <CommandsOfApp />
            <Suspense fallback={<LoadingPage />}>
              {/* Beside the pages: it must not note a scroll before the page that asks it is taken over. */}
              <RememberScroll />
              <Routes>
                {routes.map(({ path, Screen }) => (
                  <Route key={path} path={path} element={<Screen />} />
                ))}
              </Routes>
            </Suspense>
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </Frame>
  )
}

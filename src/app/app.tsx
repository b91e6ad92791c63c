import { QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Route, Routes, useLocation, useParams } from 'react-router'
import { ArticleScreen } from '../article/article-screen.tsx'
import { methodPage } from '../bundle/page-paths.ts'
import { FeedScreen } from '../feed/feed-screen.tsx'
import { RelatedPanel } from '../related/related-panel.tsx'
import { RememberScroll } from '../ui/remember-scroll.tsx'
import { ErrorPage } from './error-page.tsx'
import { Frame } from './frame.tsx'
import { LoadingPage } from './loading-page.tsx'
import { MethodPage } from './method-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

export function App() {
  const { pathname } = useLocation()
  const client = useQueryClient()
  return (
    <Frame>
      <RememberScroll />
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary
            FallbackComponent={ErrorPage}
            onReset={() => {
              // What failed behind the first query of a page is not asked for again by itself.
              client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
              reset()
            }}
            resetKeys={[pathname]}
          >
            <Suspense fallback={<LoadingPage />}>
              <Routes>
                <Route index element={<FeedScreen />} />
                <Route path="article/:id" element={<ArticleRoute />} />
                <Route path={methodPage} element={<MethodPage />} />
                <Route path="*" element={<NotFoundPage />} />
              </Routes>
            </Suspense>
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </Frame>
  )
}

function ArticleRoute() {
  const { id = '' } = useParams()
  return (
    <ArticleScreen
      key={id}
      id={id}
      related={(related) => <RelatedPanel related={related} />}
      absent={<NotFoundPage />}
    />
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import type { Article, ArticleFile, Related } from '../bundle/article.ts'
import { articlePage } from '../bundle/page-paths.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { articleQuery } from '../library/article-query.ts'
import { openedFile } from '../library/opened-file.ts'
import * as words from '../words/article.tsx'
import { ArticleView } from './article-view.tsx'
import type { StoryPanelProps } from './story-panel.tsx'
import type { StubViewProps } from './stub-view.tsx'

/** Few pages are one, so its code comes with them. */
const StubView = lazyScreen<StubViewProps>(async () => (await import('./stub-view.tsx')).StubView)

/** Few articles are in a story. */
const StoryPanel = lazyScreen<StoryPanelProps>(
  async () => (await import('./story-panel.tsx')).StoryPanel,
)

type Props = {
  id: string
  /** The panel of related articles, which is another screen's to draw. */
  related: (related: Related) => ReactNode
  /** What changed since the article was read, which is another folder's to say. */
  since: (article: Article) => ReactNode
  /** What to show where no article stands at this address. */
  absent: ReactNode
}

/** What stands at an article's address: the article, what is known of it, or where it has gone. */
export function ArticleScreen({ id, related, since, absent }: Props) {
  const { state } = useLocation()
  const { data } = useSuspenseQuery({ ...articleQuery(id), select: openedFile })
  const { file, isGone } = useLastFile(data)
  switch (file?.kind) {
    case undefined:
      return absent
    case 'alias':
      return <Navigate to={articlePage(file.id)} state={state} replace />
    case 'stub':
      return <StubView stub={file} related={related(file.related)} />
    case 'article':
      return (
        <>
          {isGone && (
            <p role="status" className="gone-note">
              {words.gone}
            </p>
          )}
          <ArticleView
            article={file}
            related={
              <>
                {file.story && (
                  <Suspense>
                    <StoryPanel article={file} />
                  </Suspense>
                )}
                {related(file.related)}
              </>
            }
            since={since(file)}
          />
        </>
      )
  }
}

/**
 * What stands at the address; while developing, the article that last stood there: a seed that is broken or away
 * for a while must not take the page from who reads it.
 */
function useLastFile(data: ArticleFile | null): { file: ArticleFile | null; isGone: boolean } {
  const [last, setLast] = useState(data)
  if (data?.kind === 'article' && data !== last) setLast(data)
  const isGone = import.meta.env.DEV && last?.kind === 'article' && data?.kind !== 'article'
  return isGone ? { file: last, isGone } : { file: data, isGone }
}

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate } from 'react-router'
import type { Related } from '../bundle/article.ts'
import { articlePage } from '../bundle/page-paths.ts'
import { articleQuery } from '../library/article-query.ts'
import { ArticleView } from './article-view.tsx'
import { StubView } from './stub-view.tsx'

type Props = {
  id: string
  /** The panel of related articles, which is another screen's to draw. */
  related: (related: Related) => ReactNode
  /** What to show where no article stands at this address. */
  absent: ReactNode
}

/** What stands at an article's address: the article, what is known of it, or where it has gone. */
export function ArticleScreen({ id, related, absent }: Props) {
  const { data: file } = useSuspenseQuery(articleQuery(id))
  switch (file?.kind) {
    case undefined:
      return absent
    case 'alias':
      return <Navigate to={articlePage(file.id)} replace />
    case 'stub':
      return <StubView stub={file} related={related(file.related)} />
    case 'article':
      return <ArticleView article={file} related={related(file.related)} />
  }
}

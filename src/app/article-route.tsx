import { useParams } from 'react-router'
import { ArticleScreen } from '../article/article-screen.tsx'
import { RelatedPanel } from '../related/related-panel.tsx'
import { SinceRead } from '../since/since-read.tsx'
import { useLightFound } from './use-light-found.ts'
import { useReadAlong } from './use-read-along.ts'
import { AbsentPage } from './absent-page.ts'

/** An article's address: the screen, with the panel and the absence that are other folders' to draw. */
export function ArticleRoute() {
  const { id = '' } = useParams()
  const note = useReadAlong(id)
  useLightFound()
  return (
    <>
      <p role="status" className="waiting-note">
        {note}
      </p>
      <ArticleScreen
        key={id}
        id={id}
        related={(related) => <RelatedPanel related={related} />}
        since={(article) => <SinceRead article={article} />}
        absent={<AbsentPage />}
      />
    </>
  )
}

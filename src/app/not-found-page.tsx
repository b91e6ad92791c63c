import { feedPage } from '../bundle/page-paths.ts'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { toFeed } from '../words/app.ts'
import * as words from '../words/not-found-page.ts'
import { Link } from '../ui/link.tsx'

export function NotFoundPage() {
  return (
    <Page title={words.title}>
      <Notice heading={words.heading}>
        <p>{words.why}</p>
        <Link to={feedPage} className="control">
          {toFeed}
        </Link>
      </Notice>
    </Page>
  )
}

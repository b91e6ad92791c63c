import { feedPage } from '../bundle/page-paths.ts'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Link } from '../ui/link.tsx'

export function NotFoundPage() {
  return (
    <Page title="No such page · Recto">
      <Notice heading="There is no page here">
        <p>
          The address may be mistyped, or the article may have left the collection. Articles keep
          their address for as long as their title stands in a seed.
        </p>
        <Link to={feedPage} className="control">
          To the feed
        </Link>
      </Notice>
    </Page>
  )
}

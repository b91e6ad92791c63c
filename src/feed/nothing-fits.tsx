import { feedPage } from '../bundle/page-paths.ts'
import { Link } from '../ui/link.tsx'

/** Stands where the list would, for a filter that no entry passes. */
export function NothingFits() {
  return (
    <div className="flex flex-col items-start gap-4 py-10">
      <p className="text-lead">Nothing in the collection fits this filter.</p>
      <Link to={feedPage} className="control">
        Show the whole feed
      </Link>
    </div>
  )
}

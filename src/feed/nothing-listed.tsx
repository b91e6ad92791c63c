import type { ReactNode } from 'react'
import { feedPage } from '../bundle/page-paths.ts'
import * as words from '../words/feed.tsx'
import { Link } from '../ui/link.tsx'

/** Stands where a list would that has nothing in it, and says why. */
export function NothingListed({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 py-10">
      <p className="text-lead">{children}</p>
      <Link to={feedPage} className="control">
        {words.wholeFeed}
      </Link>
    </div>
  )
}

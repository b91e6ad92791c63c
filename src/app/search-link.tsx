import { searchPage } from '../bundle/page-paths.ts'
import { CommandCap, useKeysOf } from '../commands/command-cap.tsx'
import * as words from '../words/app.ts'
import { Link } from '../ui/link.tsx'

/** Leads to the search. */
export function SearchLink() {
  return (
    <Link
      to={searchPage}
      aria-keyshortcuts={useKeysOf('search').join(' ')}
      className="needs-scripts meta link"
    >
      {words.search} <CommandCap id="search" />
    </Link>
  )
}

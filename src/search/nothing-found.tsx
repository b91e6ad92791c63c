import { addressOf, type Search } from './search.ts'
import * as words from '../words/search.tsx'
import { Link } from '../ui/link.tsx'

type Props = {
  search: Search
  /** Whether there are results, but none that the choices beside them let through. */
  isNarrowed: boolean
}

/** Stands where the results would, with what may help. */
export function NothingFound({ search, isNarrowed }: Props) {
  if (isNarrowed)
    return (
      <div className="flex flex-col items-start gap-4 py-8">
        <p className="text-lead">{words.nothingHere}</p>
        <Link to={addressOf({ ...search, source: null, category: null })} className="control">
          {words.showAll}
        </Link>
      </div>
    )
  return (
    <div className="max-w-measure py-8">
      <p className="text-lead">{words.nothing}</p>
      <p className="mt-3 text-body text-soft">{words.advice}</p>
    </div>
  )
}

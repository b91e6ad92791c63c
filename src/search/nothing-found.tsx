import { addressOf, type Search } from './search.ts'
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
        <p className="text-lead">Nothing that was found is in this source and category.</p>
        <Link to={addressOf({ ...search, source: null, category: null })} className="control">
          Show all that was found
        </Link>
      </div>
    )
  return (
    <div className="max-w-measure py-8">
      <p className="text-lead">Nothing in the collection has any of this, nor anything like it.</p>
      <p className="mt-3 text-body text-soft">
        Look for a shorter word or only its beginning. Names and terms may be spelt otherwise in the
        texts, or stand in another language.
      </p>
    </div>
  )
}

import { useId, useState } from 'react'
import * as words from '../words/facets.tsx'
import { inFigures } from '../words/by-locale/in-figures.ts'
import { Link } from './link.tsx'

export type FacetLink = {
  name: string
  /** How many it leaves; null where that isn't known yet. */
  count: number | null
  /** How many of them are unread. */
  unread?: number | null
  isChosen: boolean
  /** The address with that choice made; for the chosen one, the address without it. */
  to: string
}

/** A longer list than this is folded, with whatever is chosen still in sight. */
const shownAtFirst = 12

/** Choices to narrow a list by, each with how many it leaves. */
export function FacetLinks({ heading, links }: { heading: string; links: readonly FacetLink[] }) {
  const headingId = useId()
  const [showsAll, setShowsAll] = useState(false)
  if (links.length === 0) return null
  const shown = links.filter(({ isChosen }, index) => showsAll || index < shownAtFirst || isChosen)
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-1 label uppercase">
        {heading}
      </h2>
      <ul className="font-sans text-meta">
        {shown.map(({ name, count, unread = count, isChosen, to }) => (
          <li key={name}>
            <Link
              to={to}
              aria-current={isChosen ? 'true' : undefined}
              className="flex justify-between gap-3 py-1 text-soft hover:text-ink hover:underline aria-current:font-semibold aria-current:text-ink"
            >
              <span>
                {isChosen && <span aria-hidden="true">› </span>}
                <bdi>{name}</bdi>
              </span>
              <span className="shrink-0 font-normal text-faint tabular-nums">
                {unread !== count && (
                  <>
                    <span className="text-ink">{inFigures(unread!)}</span>
                    <span aria-hidden="true">/</span>
                    <span className="sr-only">{words.unreadOf}</span>
                  </>
                )}
                {count !== null && inFigures(count)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {links.length > shownAtFirst && (
        <button
          type="button"
          className="mt-1 font-sans text-meta link"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewer : words.all(links.length)}
        </button>
      )}
    </section>
  )
}

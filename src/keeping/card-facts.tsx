import { withNames } from '../bundle/unseen.ts'
import type { Card } from '../kept/article-state.ts'
import * as words from '../words/card.ts'
import { dateOf } from '../words/by-locale/local-date.ts'

/** Where an entry comes from and since when it is had, in a list that knows no more of it. */
export function CardFacts({ card: { kind, source, category, cachedAt } }: { card: Card }) {
  return (
    <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
      {source && (
        <li className="text-soft">
          <bdi>{withNames(source)}</bdi>
        </li>
      )}
      {category && (
        <li className="text-soft">
          <bdi>{withNames(category)}</bdi>
        </li>
      )}
      {kind === 'stub' && <li className="italic">{words.summaryOnly}</li>}
      {cachedAt && isDate(cachedAt) && (
        <li>
          <time dateTime={cachedAt}>{dateOf(cachedAt)}</time>
        </li>
      )}
    </ul>
  )
}

/** A card may come from a file that was written by hand. */
function isDate(cachedAt: string): boolean {
  return !Number.isNaN(Date.parse(`${cachedAt}Z`))
}

import { useId } from 'react'
import type { Card } from '../kept/article-state.ts'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntrySign } from '../keeping/entry-sign.tsx'
import { ArticleLink } from '../library/article-link.tsx'
import { useArticleState } from '../library/kept.ts'
import { dateOf } from '../ui/local-date.ts'

/** An entry of a list of what is kept, which knows no more of it than was kept. */
export function CardRow({ card }: { card: Card }) {
  const titleId = useId()
  const state = useArticleState(card.id)
  const { id, kind, title, handle, source, category, cachedAt } = card
  return (
    <article
      aria-labelledby={titleId}
      className="card-row grid gap-x-10 gap-y-2 border-b border-rule py-5 facing:grid-cols-entry"
    >
      <div className="min-w-0">
        {handle && (
          <p dir="auto" className="meta">
            {handle}
          </p>
        )}
        <div className="relative">
          <EntrySign state={state} />
          <h3
            id={titleId}
            dir="auto"
            className="max-w-measure text-entry font-semibold text-pretty"
          >
            <ArticleLink id={id} className="decoration-1 underline-offset-4 hover:underline">
              {title}
            </ArticleLink>
          </h3>
        </div>
      </div>
      <div>
        <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
          {source && <li className="text-soft">{source}</li>}
          {category && <li className="text-soft">{category}</li>}
          {kind === 'stub' && <li className="italic">Summary only</li>}
          {cachedAt && (
            <li>
              <time dateTime={cachedAt}>{dateOf(cachedAt)}</time>
            </li>
          )}
        </ul>
        <EntryMarks card={card} state={state} />
      </div>
    </article>
  )
}

import { useId, useRef } from 'react'
import { useLocation } from 'react-router'
import { useCommand } from '../commands/offers.ts'
import { useCurrent } from '../commands/use-current.ts'
import type { Card } from '../kept/article-state.ts'
import { CardFacts } from '../keeping/card-facts.tsx'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntryTitle } from '../keeping/entry-title.tsx'
import { ArticleLink } from '../library/article-link.tsx'
import { useArticleState } from '../library/kept.ts'
import type { Trail } from '../ui/trail.ts'

/** An entry of a list of what is kept, which knows no more of it than was kept. */
export function CardRow({ card }: { card: Card }) {
  const titleId = useId()
  const state = useArticleState(card.id)
  const { id, title, handle } = card
  const { search: feed } = useLocation()
  const { isCurrent, currentProps } = useCurrent()
  const link = useRef<HTMLAnchorElement>(null)
  useCommand('open', () => link.current?.click(), isCurrent)
  return (
    <article
      aria-labelledby={titleId}
      {...currentProps}
      className="card-row grid gap-x-10 gap-y-2 border-b border-rule py-5 facing:grid-cols-entry"
    >
      <div className="min-w-0">
        <EntryTitle id={titleId} handle={handle} state={state}>
          <ArticleLink
            ref={link}
            id={id}
            state={{ feed, depth: 1 } satisfies Trail}
            className="decoration-1 underline-offset-4 hover:underline"
          >
            {title}
          </ArticleLink>
        </EntryTitle>
      </div>
      <div>
        <CardFacts card={card} />
        <EntryMarks card={card} state={state} isCurrent={isCurrent} />
      </div>
    </article>
  )
}

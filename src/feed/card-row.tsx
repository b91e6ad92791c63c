import { useId } from 'react'
import { withNames } from '../bundle/unseen.ts'
import { useCurrent } from '../commands/use-current.ts'
import type { Card } from '../kept/article-state.ts'
import { CardFacts } from '../keeping/card-facts.tsx'
import { CardNews } from '../keeping/card-news.tsx'
import { EntryLink } from '../keeping/entry-link.tsx'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntryTitle } from '../keeping/entry-title.tsx'
import { useArticleState } from '../library/kept.ts'
import { SeenText } from '../library/seen-text.tsx'
import { Choosing } from './choosing.tsx'
import { useTrail } from './use-trail.ts'

/** An entry of a list of what is kept, which knows no more of it than was kept, as its page or a file has it. */
export function CardRow({ card }: { card: Card }) {
  const titleId = useId()
  const state = useArticleState(card.id)
  const { id, title, handle } = card
  const trail = useTrail()
  const { isCurrent, currentProps } = useCurrent()
  return (
    <article
      data-swipes
      aria-labelledby={titleId}
      {...currentProps}
      className="card-row grid gap-x-10 gap-y-2 border-b border-rule py-5 facing:grid-cols-entry"
    >
      <div className="min-w-0">
        <EntryTitle id={titleId} handle={handle && withNames(handle)} title={title} state={state}>
          <EntryLink id={id} state={trail} isCurrent={isCurrent}>
            <SeenText>{title}</SeenText>
          </EntryLink>
        </EntryTitle>
        <CardNews {...{ id, state, isCurrent }} />
      </div>
      <div>
        <CardFacts card={card} />
        <EntryMarks card={card} state={state} isCurrent={isCurrent}>
          <Choosing id={id} isCurrent={isCurrent} />
        </EntryMarks>
      </div>
    </article>
  )
}

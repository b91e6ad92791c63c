import { memo, useId } from 'react'
import type { Entry } from '../bundle/entry.ts'
import { useCurrent } from '../commands/use-current.ts'
import { useArticleState } from '../library/kept.ts'
import { cardOf } from '../keeping/card-of.ts'
import { EntryLink } from '../keeping/entry-link.tsx'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntryTitle } from '../keeping/entry-title.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { StoryLine } from './story-line.tsx'
import { useTrail } from './use-trail.ts'

type Props = {
  entry: Entry
  /** The heading of the group that the entry opens, if it opens one. */
  heading: string | null
  /** From 1, among `total`. */
  position: number
  total: number
  /** From 0, in the feed of the facet. */
  place: number
  takesFocus: boolean
  /** Hears which entry was opened, from 0. */
  onOpen: (index: number) => void
  /** Hears above which place all is to be marked as read. */
  onMarkAbove: (place: number) => void
}

export const EntryRow = memo(function EntryRow(props: Props) {
  const { entry, heading, position, total, place, takesFocus, onOpen, onMarkAbove } = props
  const titleId = useId()
  const state = useArticleState(entry.id)
  const trail = useTrail(position - 1)
  const { isCurrent, currentProps } = useCurrent()
  return (
    <>
      {heading && (
        <h2 className="border-b border-ink pt-10 pb-2 label text-soft uppercase">{heading}</h2>
      )}
      <article
        aria-labelledby={titleId}
        aria-posinset={position}
        aria-setsize={total}
        {...currentProps}
        className="grid gap-x-10 gap-y-2 border-b border-rule py-6 facing:grid-cols-entry"
      >
        <div className="min-w-0">
          <EntryTitle id={titleId} handle={entry.handle} state={state}>
            <EntryLink
              id={entry.id}
              state={trail}
              onClick={() => onOpen(position - 1)}
              isCurrent={isCurrent}
              isRead={state?.isRead}
              takesFocus={takesFocus}
            >
              {entry.title}
            </EntryLink>
          </EntryTitle>
          <p dir="auto" className="mt-2 line-clamp-4 max-w-measure text-body text-soft">
            {entry.summary}
          </p>
          {'story' in entry && entry.story && (
            <StoryLine story={entry.story} id={entry.id} trail={trail} />
          )}
        </div>
        <div>
          <EntryFacts entry={entry} state={state} />
          <EntryMarks card={cardOf(entry)} state={state} isCurrent={isCurrent}>
            <button
              type="button"
              className="entry-act px-1"
              aria-label="Mark all above read"
              title="Mark all above read"
              onClick={() => onMarkAbove(place)}
            >
              ↥
            </button>
          </EntryMarks>
        </div>
      </article>
    </>
  )
})

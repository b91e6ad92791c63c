import { memo, Suspense, useId, useMemo } from 'react'
import type { Entry } from '../bundle/entry.ts'
import { useCurrent } from '../commands/use-current.ts'
import { useSource } from '../commands/use-source.ts'
import { useArticleState } from '../library/kept.ts'
import { cardOf } from '../keeping/card-of.ts'
import { EntryLink } from '../keeping/entry-link.tsx'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntryTitle } from '../keeping/entry-title.tsx'
import * as words from '../words/feed.tsx'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { Choosing } from './choosing.tsx'
import { EntryFacts } from './entry-facts.tsx'
import type { StoryLineProps } from './story-line.tsx'
import { useTrail } from './use-trail.ts'
import { asWritten } from '../words/by-locale/as-written.ts'

/** Few entries are in a story, so its code comes with those that are. */
const StoryLine = lazyScreen<StoryLineProps>(
  async () => (await import('./story-line.tsx')).StoryLine,
)

type Props = {
  entry: Entry
  /** The heading of the group that the entry opens, if it opens one. */
  heading: string | null
  /** From 0, in the list. */
  index: number
  /** Of its row, from 1 and among `total`. */
  position: number
  total: number
  /** From 0, in the feed of the facet. */
  place: number
  takesFocus: boolean
  /** In whose row it stands as long as its story isn't split, by id, where that isn't its own. */
  foldsInto: string | undefined
  /** Hears which entry was opened, from 0. */
  onOpen: (index: number) => void
  /** Brings the row of an entry, by its id, in sight and hands it the keyboard. */
  onFold: (id: string) => void
  /** Hears above which place all is to be marked as read. */
  onMarkAbove: (place: number) => void
}

export const EntryRow = memo(function EntryRow(props: Props) {
  const {
    entry,
    heading,
    index,
    position,
    total,
    place,
    takesFocus,
    foldsInto,
    onOpen,
    onFold,
    onMarkAbove,
  } = props
  const titleId = useId()
  const state = useArticleState(entry.id)
  const trail = useTrail(index)
  const { isCurrent, currentProps } = useCurrent()
  useSource(entry.link, isCurrent)
  // The same as long as its code is on its way: what was written ahead of it stays until it has come.
  const story = useMemo(
    () =>
      'story' in entry &&
      entry.story && (
        // With the room that it will take.
        <Suspense fallback={<p className="mt-2 meta">…</p>}>
          <StoryLine
            story={entry.story}
            id={entry.id}
            {...{ index, isCurrent, foldsInto, onFold }}
          />
        </Suspense>
      ),
    [entry, index, isCurrent, foldsInto, onFold],
  )
  return (
    <>
      {heading && (
        <h2 className="border-b border-ink pt-10 pb-2 label text-soft uppercase">{heading}</h2>
      )}
      <article
        data-swipes
        aria-labelledby={titleId}
        aria-posinset={position}
        aria-setsize={total}
        {...currentProps}
        className="grid gap-x-10 gap-y-2 border-b border-rule py-6 facing:grid-cols-entry"
      >
        <div className="min-w-0">
          <EntryTitle id={titleId} handle={entry.handle} title={entry.title} state={state}>
            <EntryLink
              id={entry.id}
              state={trail}
              onClick={() => onOpen(index)}
              isCurrent={isCurrent}
              isRead={state?.isRead}
              takesFocus={takesFocus}
            >
              {entry.title}
            </EntryLink>
          </EntryTitle>
          <p
            {...asWritten(entry.summary)}
            className="mt-2 line-clamp-4 max-w-measure text-body text-soft"
          >
            {entry.summary}
          </p>
          {story}
        </div>
        <div>
          <EntryFacts entry={entry} state={state} />
          <EntryMarks
            card={cardOf(entry)}
            {...{ state, isCurrent }}
            story={'story' in entry ? entry.story?.map(({ id }) => id) : undefined}
          >
            <button
              type="button"
              className="entry-act px-1"
              aria-label={words.markAbove}
              title={words.markAbove}
              onClick={() => onMarkAbove(place)}
            >
              ↥
            </button>
            <Choosing id={entry.id} isCurrent={isCurrent} />
          </EntryMarks>
        </div>
      </article>
    </>
  )
})

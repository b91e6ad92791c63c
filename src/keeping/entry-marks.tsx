import type { ReactNode } from 'react'
import { type ArticleState, type Card, unknownState } from '../kept/article-state.ts'
import { useKeptHandle } from '../library/kept.ts'

type Props = {
  card: Card
  /** Null while it isn't known: then its room is kept. */
  state: ArticleState | null
  /** What else can be done to it here. */
  children?: ReactNode
}

/** Says in words what is kept of an entry, with the means to change it. */
export function EntryMarks({ card, state, children }: Props) {
  const handle = useKeptHandle()
  const { isRead, isSaved } = state ?? unknownState
  return (
    <div className={state ? 'entry-marks' : 'entry-marks invisible'}>
      <p className="meta">
        {isRead ? 'Read' : 'Unread'}
        {isSaved && (
          <>
            <span className="sr-only">, saved</span> <span aria-hidden="true">★</span>
          </>
        )}
      </p>
      <button
        type="button"
        className="entry-act"
        onClick={() => handle.act((store) => store.markRead(card.id, !isRead))}
      >
        {isRead ? 'Mark unread' : 'Mark read'}
      </button>
      <button
        type="button"
        className="entry-act"
        onClick={() => handle.act((store) => store.markSaved(card, !isSaved))}
      >
        {isSaved ? 'Unsave' : 'Save'}
      </button>
      {children}
    </div>
  )
}

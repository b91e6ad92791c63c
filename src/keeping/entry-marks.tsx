import type { ReactNode } from 'react'
import { type ArticleState, type Card, unknownState } from '../kept/article-state.ts'
import { useCommand } from '../commands/offers.ts'
import { useKeptHandle } from '../library/kept.ts'
import * as words from '../words/keeping.ts'

type Props = {
  card: Card
  /** Null while it isn't known: then its room is kept. */
  state: ArticleState | null
  /** Whether commands are about it. */
  isCurrent: boolean
  /** The articles of its story, by id. */
  story?: readonly string[] | undefined
  /** What else can be done to it here. */
  children?: ReactNode
}

/** Says in words what is kept of an entry, with the means to change it. */
export function EntryMarks({ card, state, isCurrent, story, children }: Props) {
  const handle = useKeptHandle()
  const { isRead, isSaved } = state ?? unknownState
  const toggleRead = () => handle.act((store) => store.markRead(card.id, !isRead, story))
  const toggleSaved = () => handle.act((store) => store.markSaved(card, !isSaved))
  useCommand('read', toggleRead, isCurrent)
  useCommand('save', toggleSaved, isCurrent)
  return (
    <div className={state ? 'entry-marks needs-scripts' : 'entry-marks needs-scripts invisible'}>
      {/* To be seen at the title, too: by its sign. */}
      <p className="sr-only">{words.standing(isRead, isSaved)}</p>
      <button type="button" className="entry-act" data-swipe="start" onClick={toggleSaved}>
        {isSaved && <span aria-hidden="true">★ </span>}
        {isSaved ? words.unsave : words.save}
      </button>
      {/* Last, since opening an entry changes its words: nothing beside it moves. */}
      <button type="button" className="entry-act" data-swipe="end" onClick={toggleRead}>
        {isRead ? words.markUnread : words.markRead}
      </button>
      {children}
    </div>
  )
}

import type { Card } from '../kept/article-state.ts'
import type { KeptStore } from '../library/kept-store.ts'
import { noteOf, takeNote } from '../ui/session-notes.ts'
import type { Filter, List } from './filter.ts'

/** Lists of what is kept; what is unread is a list of the feed. */
export type KeptListName = Exclude<List, 'unread'>

/** The list of what is kept that a filter asks for, if it does. */
export function keptListOf({ list }: Filter): KeptListName | null {
  return list === 'unread' ? null : list
}

/** What is on a list of what is kept, the last first. The same list until it has changed. */
export function keptCards(store: KeptStore, list: KeptListName): readonly Card[] {
  return list === 'saved' ? store.saved : store.inProgress
}

const noteFor = (place: string) => `${place}:listed`

/** The ids of the cards that a place in the history lists, in their order; null if it lists none. */
export function listedAt(place: string): readonly string[] | null {
  return noteOf<readonly string[]>(noteFor(place))
}

export function noteListed(place: string, ids: readonly string[]): void {
  takeNote(noteFor(place), ids)
}

/** Whether a card is of the source and of the category that a filter asks for, if it does. */
export function fits({ source, category }: Card, filter: Filter): boolean {
  return (
    (filter.source === null || filter.source === source) &&
    (filter.category === null || filter.category === category)
  )
}

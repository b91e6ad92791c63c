import type { Card } from '../kept/article-state.ts'
import type { KeptStore } from '../library/kept-store.ts'
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

/** Whether a card is of the source and of the category that a filter asks for, if it does. */
export function fits({ source, category }: Card, filter: Filter): boolean {
  return (
    (filter.source === null || filter.source === source) &&
    (filter.category === null || filter.category === category)
  )
}
